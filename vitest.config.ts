import { defineConfig } from 'vitest/config';
import { TallyReporter } from './test/reporter.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', new TallyReporter()],
    // Of two cores Vitest leaves one alone, though much of a test is waiting for a browser or a database.
    maxWorkers: '100%',
    // Browsers and databases start slowly where two cores do everything.
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
