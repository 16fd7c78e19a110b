export type { Streams } from '../client.js';
export type { Ending } from '../subscriptions/ending.js';
export type { StreamOptions } from '../subscriptions/subscribe.js';
export type { Change, LeftScope, Resync, RowChange, Told } from './change.js';
export { type FollowChanges, followChanges } from './follow-changes.js';
export { type Changes, type ChangesPage, type ReadChanges, readChanges } from './read-changes.js';
