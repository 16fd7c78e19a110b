/** How much a release changes for those who use the package, the least first. */
const LEVELS = ['none', 'patch', 'minor', 'major'] as const;

export type Level = (typeof LEVELS)[number];

/** Something that a release changes. */
export interface Change {
  readonly level: Level;
  readonly what: string;
}

export const isAtLeast = (level: Level, least: Level): boolean =>
  LEVELS.indexOf(level) >= LEVELS.indexOf(least);

export const highest = (levels: readonly Level[]): Level =>
  levels.reduce((most, level) => (isAtLeast(level, most) ? level : most), 'none');

/** Before 1.0.0 the second number tells what the first one does later: `^0.1.0` does not take 0.2.0. */
export const atVersion = (level: Level, version: string): Level =>
  level === 'major' && version.startsWith('0.') ? 'minor' : level;
