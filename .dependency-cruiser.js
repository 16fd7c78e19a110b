/** Imports run one way (see server/README.md): each layer may use those to its right, never those to its left. */
const layers = ['(http|cli)', 'demo', 'domain', '(write|events)', 'read', 'access', 'model'];

const upward = layers.map((layer, place) => ({
  name: `${layer}-imports-upward`,
  comment: `${layer}/ may not use ${layers.slice(0, place).join('/, ')}/.`,
  severity: 'error',
  from: { path: `^server/src/${layer}/` },
  to: { path: `^server/src/(${layers.slice(0, place).join('|')})/` },
}));

export default {
  forbidden: [
    ...upward.slice(1),
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'database-stands-at-the-bottom',
      comment:
        'database/, encryption/, config.ts and errors.ts are for all to use and use nothing above them.',
      severity: 'error',
      from: { path: '^server/src/(database/|encryption/|errors[.]ts)' },
      to: { path: `^server/src/(${layers.join('|')})/` },
    },
    {
      name: 'sdk-knows-only-the-schema',
      severity: 'error',
      from: { path: '^sdk/src/' },
      to: { path: '^(server|test)/' },
    },
    {
      name: 'testing-stands-apart',
      comment: 'Nothing of the fake for tests, nor graphql-js, is in what a department ships.',
      severity: 'error',
      from: { path: '^sdk/src/', pathNot: '^sdk/src/(testing/|generated/fake-)' },
      to: { path: '^sdk/src/(testing/|generated/fake-)|/node_modules/graphql/' },
    },
    {
      name: 'no-unlisted-dependency',
      severity: 'error',
      from: { path: '^(server|sdk)/src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.base.json' },
  },
};
