import { browserStorage } from '../browser-storage.js';
import { SAMPLES } from './samples.js';

interface Opening {
  initialQuery?: string;
  initialVariables?: string;
}

/** What stands in the editors of someone who comes for the first time: the tree that all else hangs on. */
export function firstVisit(): Opening {
  const sample = SAMPLES.find(({ name }) => name === 'CountyTree') ?? SAMPLES[0];
  // GraphiQL puts an initial query before the tabs that it kept from an earlier visit.
  if (sample === undefined || hasEarlierTabs()) return {};
  return { initialQuery: sample.text, initialVariables: sample.variables };
}

function hasEarlierTabs(): boolean {
  return browserStorage.getItem('graphiql:tabState') !== null;
}
