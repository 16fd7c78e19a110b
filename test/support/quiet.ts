import type { Progress } from '@county-graph/server';

export const quiet: Progress = { step: () => undefined };
