import type { Township } from '../data/queries.ts';
import { useSpeech } from '../language/language.tsx';

const SHOWN = ['households', 'people', 'labourForce', 'linkedHouseholds', 'groups', 'entities'] as const;

export function Figures({ statistics }: Pick<Township, 'statistics'>) {
  const { texts, number } = useSpeech();
  return (
    <>
      <dl className="figures">
        {SHOWN.map((name) => (
          <div key={name} data-figure={name}>
            <dt>{texts[name]}</dt>
            <dd>{number(statistics[name])}</dd>
          </div>
        ))}
      </dl>
      {SHOWN.some((name) => statistics[name] === null) && <p className="hint">{texts.withheld}</p>}
    </>
  );
}
