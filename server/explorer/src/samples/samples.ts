import { readSample, type Sample } from './sample.js';

const texts = import.meta.glob<string>('../../../../schema/operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables = import.meta.glob<string>('../../../../schema/operations/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** In the order of their file names. */
export const SAMPLES: readonly Sample[] = Object.entries(texts)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([file, text]) => readSample(file, text, variables[file.replace(/\.graphql$/, '.variables.json')]));
