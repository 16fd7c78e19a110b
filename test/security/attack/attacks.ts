/** A request that nobody's tool sends. */
export interface Attack {
  readonly name: string;
  /** The code that refuses it. */
  readonly code: string;
  /** Body of the POST; `salt` makes it one that the server has not seen. */
  body(salt: string): string;
}

const repeated = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ');

const query = (name: string, text: (salt: string) => string, code = 'QUERY_TOO_LARGE'): Attack => ({
  name,
  code,
  body: (salt) => JSON.stringify({ query: text(salt) }),
});

/** Every attack, in its plain form and in the form that comes closest to a limit. */
export const ATTACKS: readonly Attack[] = [
  query('1,000 aliases', (salt) => `{ ${repeated(1_000, (n) => `a${salt}_${n}: counties { totalCount }`)} }`),
  query(
    '5,000 repeated fields',
    (salt) => `query q${salt} { counties { nodes { ${repeated(5_000, () => 'name')} } } }`,
  ),
  query(
    '1,900 repeated fields with selections',
    (salt) => `query q${salt} { ${repeated(630, () => 'counties { nodes { name } }')} }`,
  ),
  query('22 fragment doublings', (salt) => {
    const doubling = (n: number) =>
      `fragment f${n} on County { a: townships { nodes { county { ...f${n + 1} } } } b: townships { nodes { county { ...f${n + 1} } } } }`;
    return `query q${salt} { counties { nodes { ...f0 } } } ${repeated(22, doubling)} fragment f22 on County { name }`;
  }),
  query(
    'a fragment that spreads itself 22 times twice',
    (salt) =>
      `query q${salt} { counties { nodes { ...f0 } } } ${repeated(22, (n) => `fragment f${n} on County { ...f${(n + 1) % 22} ...f${(n + 1) % 22} }`)}`,
    'GRAPHQL_VALIDATION_FAILED',
  ),
  query(
    'depth 500',
    (salt) =>
      `query q${salt} { county(code: "1") ${'{ townships { nodes { county '.repeat(170)}{ name }${' } } }'.repeat(170)} }`,
  ),
  query(
    'depth 70 through fragments',
    (salt) =>
      `query q${salt} { counties { nodes { ...f0 } } } ${repeated(25, (n) => `fragment f${n} on County { townships { nodes { county { ...f${n + 1} } } } }`)} fragment f25 on County { name }`,
  ),
  query('10,000 nested braces', (salt) => `query q${salt} ${'{a'.repeat(10_000)}${'}'.repeat(10_000)}`),
  query('10,000 bare braces', (salt) => `query q${salt} ${'{'.repeat(10_000)}${'}'.repeat(10_000)}`),
  query(
    '10,000 nested lists',
    (salt) => `query q${salt} { counties(where: ${'['.repeat(10_000)}${']'.repeat(10_000)}) { totalCount } }`,
  ),
  query(
    '500 directives',
    (salt) => `query q${salt} { counties ${'@include(if: true) '.repeat(500)}{ totalCount } }`,
  ),
  query(
    '500 directives in 100 places',
    (salt) =>
      `query q${salt} { ${repeated(40, (n) => `a${n}: counties ${'@skip(if: false) '.repeat(5)}{ totalCount ${'@skip(if: false) '.repeat(5)} }`)} }`,
  ),
  query(
    '300 spreads of fragments that overlap',
    (salt) =>
      `query q${salt} { counties { nodes { ${repeated(300, (n) => `...f${n % 98}`)} } } } ${repeated(98, (n) => `fragment f${n} on County { code name nameEn townships { totalCount nodes { code name } } }`)}`,
  ),
  query(
    '390 inline fragments that select the same',
    (salt) =>
      `query q${salt} { counties { nodes { ${repeated(390, () => '... { townships { nodes { code } } }')} } } }`,
  ),
  query(
    '1,900 variables',
    (salt) =>
      `query q${salt}(${repeated(1_900, (n) => `$v${n}: String`)}) { counties(where: { code: { eq: $v0 } }) { totalCount } }`,
  ),
  query(
    '1,900 unknown fields',
    (salt) => `query q${salt} { counties { nodes { ${repeated(1_900, (n) => `nam${n}`)} } } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ),
  query(
    '20,000 tokens',
    (salt) =>
      `query q${salt} { counties(where: { code: { in: [${'"1" '.repeat(20_000)}] } }) { totalCount } }`,
  ),
  {
    name: 'a batch array',
    code: 'BAD_REQUEST',
    body: (salt) =>
      JSON.stringify(Array.from({ length: 1_000 }, () => ({ query: `query q${salt} { __typename }` }))),
  },
  {
    name: 'variables 20,000 levels deep',
    code: 'QUERY_TOO_LARGE',
    body: (salt) =>
      `{"query":"query q${salt}($w: CountyWhere) { counties(where: $w) { totalCount } }","variables":{"w":${'{"and":['.repeat(20_000)}${']}'.repeat(20_000)}}}`,
  },
  {
    name: '80,000 empty conditions',
    code: 'QUERY_TOO_LARGE',
    body: (salt) =>
      `{"query":"query q${salt}($w: CountyWhere) { counties(where: $w) { totalCount } }","variables":{"w":{"and":[{}${',{}'.repeat(80_000)}]}}}`,
  },
  {
    name: 'an operation that costs too much',
    code: 'QUERY_TOO_COSTLY',
    body: (salt) =>
      JSON.stringify({
        query: `query q${salt} { townships(first: 100) { nodes { villages(first: 100) { nodes { households(first: 100) { nodes { members(first: 100) { nodes { name } } } } } } } } }`,
      }),
  },
];
