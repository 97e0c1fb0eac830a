import type { Reporter, TestModule } from 'vitest/node';
import { MISSING } from './needs.ts';

/**
 * Says which tests are left out on this machine and why, and closes with the numbers. With `REQUIRE_ALL=1` a test that is
 * left out makes the run fail.
 */
export class TallyReporter implements Reporter {
  onInit(): void {
    for (const what of MISSING) process.stdout.write(`SKIPPED: ${what}\n`);
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const named = (state: string): readonly string[] =>
      tests.filter((test) => test.result().state === state).map((test) => `${test.module.relativeModuleId}: ${test.fullName}`);
    const skipped = named('skipped');
    for (const name of skipped) process.stdout.write(`SKIPPED: ${name}\n`);
    process.stdout.write(`${named('passed').length} passed, ${named('failed').length} failed, ${skipped.length} skipped\n`);
    if (process.env['REQUIRE_ALL'] === '1' && skipped.length + MISSING.length > 0) {
      process.stdout.write('REQUIRE_ALL is set, and not all tests ran\n');
      process.exitCode = 1;
    }
  }
}
