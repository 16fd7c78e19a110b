import type { HouseholdStatus } from '@county-graph/sdk/operations';
import type { Village } from '../data/queries.ts';
import { useSpeech } from '../language/language.tsx';
import { axisOf } from './axis.ts';
import { statusColour } from './status-colour.ts';

interface Props {
  readonly villages: readonly Village[];
  readonly chosen: string | undefined;
  readonly status: HouseholdStatus | null;
  choose(village: string): void;
}

/** A bar for each village, on one scale: its households by status. Each is a button that chooses the village. */
export function VillageBars({ villages, chosen, status, choose }: Props) {
  const { number } = useSpeech();
  const { end, ticks } = axisOf(Math.max(0, ...villages.map(({ statistics }) => statistics.households ?? 0)));
  return (
    <div className="village-bars">
      <div className="axis" aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick} style={{ left: `${(100 * tick) / end}%` }}>
            {number(tick)}
          </span>
        ))}
      </div>
      <ul>
        {villages.map((village) => (
          <li key={village.code}>
            <VillageBar
              village={village}
              end={end}
              ticks={ticks}
              status={status}
              chosen={village.code === chosen}
              choose={choose}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface BarProps extends Pick<Props, 'status' | 'choose'> {
  readonly village: Village;
  readonly end: number;
  readonly ticks: readonly number[];
  readonly chosen: boolean;
}

function VillageBar({ village, end, ticks, status, chosen, choose }: BarProps) {
  const { texts, number, label, language } = useSpeech();
  const { households, householdsByStatus } = village.statistics;
  const parts = householdsByStatus.filter(({ count }) => count);
  const told = parts.map((part) => `${label('HouseholdStatus', part.status)} ${number(part.count)}`);
  const name = `${village.name} ${number(households)}`;
  let from = 0;
  return (
    <button
      type="button"
      className="village"
      data-village={village.code}
      aria-pressed={chosen}
      aria-label={told.length > 0 ? `${name}: ${told.join(language === 'zh' ? '，' : ', ')}` : name}
      onClick={() => choose(village.code)}
    >
      <span className="village-name">
        {village.name}
        {village.deepPoverty && <em>{texts.deepPoverty}</em>}
      </span>
      <svg viewBox={`0 0 ${end} 36`} preserveAspectRatio="none" aria-hidden="true">
        {ticks.map((tick) => (
          <line key={tick} x1={tick} x2={tick} y1={0} y2={36} vectorEffect="non-scaling-stroke" />
        ))}
        {parts.map((part) => {
          const x = from;
          from += part.count ?? 0;
          return (
            <rect
              key={part.status}
              x={x}
              y={7}
              width={part.count ?? 0}
              height={22}
              fill={statusColour(part.status)}
              opacity={status === null || status === part.status ? 1 : 0.2}
            />
          );
        })}
      </svg>
      <span className="village-total">{number(households)}</span>
    </button>
  );
}
