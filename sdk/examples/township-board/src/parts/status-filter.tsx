import type { HouseholdStatus } from '@county-graph/sdk/operations';
import { knownStatus, type Township } from '../data/queries.ts';
import { useSpeech } from '../language/language.tsx';
import { statusColour } from './status-colour.ts';

interface Props {
  readonly counts: Township['statistics']['householdsByStatus'];
  readonly chosen: HouseholdStatus | null;
  choose(status: HouseholdStatus | null): void;
}

/** The statuses that there are: what the colours of the chart mean, and which households are listed. */
export function StatusFilter({ counts, chosen, choose }: Props) {
  const { texts, label, number } = useSpeech();
  const there = counts.filter(({ status, count }) => count !== 0 || status === chosen);
  return (
    <fieldset className="statuses">
      <legend className="visually-hidden">{texts.status}</legend>
      <button type="button" aria-pressed={chosen === null} onClick={() => choose(null)}>
        {texts.allStatuses}
      </button>
      {there.map(({ status, count }) => (
        <button
          key={status}
          type="button"
          data-status={status}
          aria-pressed={status === chosen}
          onClick={() => choose(knownStatus(status))}
        >
          <i style={{ background: statusColour(status) }} />
          {label('HouseholdStatus', status)} <b>{number(count)}</b>
        </button>
      ))}
    </fieldset>
  );
}
