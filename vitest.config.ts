import { defineConfig } from 'vitest/config';
import { TallyReporter } from './test/reporter.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', new TallyReporter()],
    // Browsers and databases start slowly where two cores do everything.
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
