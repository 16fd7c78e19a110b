import type { GraphiQLPlugin } from '@graphiql/react';
import { useLanguage, useText } from '../language/language.js';
import type { Sample } from './sample.js';
import { SAMPLES } from './samples.js';
import { useOpenSample } from './use-open-sample.js';

function SamplesPanel() {
  const text = useText();
  const open = useOpenSample();
  return (
    <section className="county-panel" aria-label={text.samplesTitle}>
      <h2>{text.samplesTitle}</h2>
      <p>{SAMPLES.length === 0 ? text.noSamples : text.samplesIntro}</p>
      <ul className="samples">
        {SAMPLES.map((sample) => (
          <li key={sample.name}>
            <SampleButton sample={sample} onOpen={() => open(sample)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SampleButton({ sample, onOpen }: { sample: Sample; onOpen(): void }) {
  const { language } = useLanguage();
  const { title, description, name } = sample;
  const [own, other] = language === 'zh' ? [title.zh, title.en] : [title.en, title.zh];
  const ownDescription = description[language] || description.en || description.zh;
  return (
    <button type="button" onClick={onOpen} data-sample={name}>
      <strong>{own}</strong>
      {other === own ? null : (
        <span lang={language === 'zh' ? 'en' : 'zh-CN'} className="other-title">
          {other}
        </span>
      )}
      {ownDescription === '' ? null : <span className="description">{ownDescription}</span>}
      <code>{name}</code>
    </button>
  );
}

function SamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
      <path d="M4 5h16M4 12h16M4 19h9" strokeLinecap="round" />
      <path d="m16.5 16 4 3-4 3z" fill="currentColor" strokeLinejoin="round" />
    </svg>
  );
}

export const SAMPLES_PLUGIN: GraphiQLPlugin = { title: 'Samples', icon: SamplesIcon, content: SamplesPanel };
