export type { FakeMutations, FakeRows } from '../generated/fake-types.js';
export type { FakeData, FakeRowValues } from './data.js';
export { createFake, type Fake } from './fake.js';
export type { Given, Link } from './given.js';
export type { FakeFailure } from './http/failures.js';
export type { FakePayload, FakeWarning, Handler } from './mutations/handler.js';
export type { FakeCost, FakeOptions } from './options.js';
export { FakeRefusal, type RefusalDetails } from './refusal.js';
export type { FakeRequest } from './requests.js';
