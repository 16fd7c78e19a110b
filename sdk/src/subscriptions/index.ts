export type { Streams } from '../client.js';
export type { Ending } from './ending.js';
export { type StreamOptions, type SubscribeOptions, subscribe } from './subscribe.js';
