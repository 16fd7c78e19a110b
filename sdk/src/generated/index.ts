// Generated from schema/ by "pnpm generate". Do not edit.

export * from './operations/cadre-load.js';
export * from './operations/change-feed.js';
export * from './operations/compare-dates.js';
export * from './operations/correct-household.js';
export * from './operations/county-tree.js';
export * from './operations/division-statistics.js';
export * from './operations/household-aggregates.js';
export * from './operations/household-detail.js';
export * from './operations/household-helpers.js';
export * from './operations/household-history.js';
export * from './operations/household-people.js';
export * from './operations/household-search.js';
export * from './operations/households-by-status.js';
export * from './operations/income-levels.js';
export * from './operations/industry-chains.js';
export * from './operations/mutual-groups.js';
export * from './operations/node-by-id.js';
export * from './operations/township-benefit-links.js';
export * from './operations/township-board.js';
export * from './operations/township-villages.js';
export * from './operations/village-households.js';
export * from './operations/village-lineage.js';
export * from './schema-types.js';
