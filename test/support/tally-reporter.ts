import type { Reporter, TestModule } from 'vitest/node';

const DEAREST = 12;

/**
 * Ends a run with the files that took longest, and one line: `N passed, N failed`. A file or hook that fails outside a
 * test counts as failed.
 */
export class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandled.length;
    for (const module of modules) {
      failed += module.errors().length;
      for (const suite of module.children.allSuites()) failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        else failed += 1;
      }
    }
    const dearest = modules
      .map((module) => ({ name: module.relativeModuleId, took: took(module) }))
      .sort((one, other) => other.took - one.took)
      .slice(0, DEAREST)
      .map(({ name, took }) => `${(took / 1_000).toFixed(1).padStart(7)} s  ${name}`);
    process.on('exit', () =>
      console.log(`Longest files:\n${dearest.join('\n')}\n${passed} passed, ${failed} failed`),
    );
  }
}

/** Milliseconds of a file with what it prepares and takes down. */
function took(module: TestModule): number {
  const { collectDuration, duration, setupDuration, prepareDuration } = module.diagnostic();
  return collectDuration + duration + setupDuration + prepareDuration;
}
