import { styleText } from 'node:util';
import { enumLabels, type Label } from '../labels/labels.ts';
import type { Statistics } from './figures.ts';

type Colour = Parameters<typeof styleText>[0];

/** How a status is drawn: told apart without colours too, and with the characters that every terminal has. */
const DRAWN: Readonly<
  Record<string, { readonly glyph: string; readonly ascii: string; readonly colour: Colour }>
> = {
  ORDINARY: { glyph: '░', ascii: '.', colour: 'gray' },
  REGISTERED_POOR: { glyph: '█', ascii: '#', colour: 'red' },
  LIFTED: { glyph: '▓', ascii: '=', colour: 'green' },
  SUPPORTED_AFTER_LIFTING: { glyph: '▒', ascii: '+', colour: 'cyan' },
  MONITORED_UNSTABLE: { glyph: '▚', ascii: '%', colour: 'yellow' },
  MONITORED_MARGINAL: { glyph: '▞', ascii: '&', colour: 'magenta' },
  MONITORED_SUDDEN_HARDSHIP: { glyph: '▙', ascii: '!', colour: 'redBright' },
  RISK_REMOVED: { glyph: '▖', ascii: '-', colour: 'blue' },
};
/** A status that a later server has added. */
const OTHER = { glyph: '▪', ascii: '?', colour: 'white' } as const;

const LABELS = enumLabels().get('HouseholdStatus');

export interface DrawnStatus {
  readonly status: string;
  readonly label: Label;
  readonly glyph: string;
  readonly paint: (text: string) => string;
}

/** The statuses that households have, in the server's order. */
export function statusesIn({ householdsByStatus }: Statistics, ascii: boolean): DrawnStatus[] {
  return householdsByStatus
    .filter(({ count }) => count !== 0)
    .map(({ status }) => {
      const drawn = DRAWN[status] ?? OTHER;
      return {
        status,
        label: LABELS?.get(status) ?? { en: status, zh: status },
        glyph: ascii ? drawn.ascii : drawn.glyph,
        paint: (text) => styleText(drawn.colour, text, { stream: process.stdout }),
      };
    });
}

export function countOf({ householdsByStatus }: Statistics, status: string): number | null {
  return householdsByStatus.find((counted) => counted.status === status)?.count ?? null;
}
