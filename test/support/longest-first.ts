import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take long on their own, longest first: begun last, one of them would keep one core waiting for the other. */
const LONG = [
  'security/every-field.test.ts',
  'differential/differential.test.ts',
  'writes/random/random-acts.test.ts',
  'security/start-rule.test.ts',
  'writes/streams.test.ts',
  'security/release/public.test.ts',
  'contract/demo.test.ts',
  'contract/county.test.ts',
  'differential/self-check/self-check.test.ts',
  'browser/playground.test.ts',
  'contract/sdk-generate.test.ts',
  'security/encryption-key.test.ts',
  'fault/killed.test.ts',
  'operations/backup.test.ts',
  'security/cancel.test.ts',
  'browser/explain.test.ts',
  'examples/township-board.test.ts',
  'browser/roles.test.ts',
  'sdk/type-checking.test.ts',
  'consumer/consumer.test.ts',
];

/** A fresh clone has no earlier run that vitest could order the files by, and their sizes say nothing. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`/${name}`));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}
