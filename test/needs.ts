import { existsSync } from 'node:fs';

/**
 * What some tests need from the machine. Where it is absent they skip, and the reporter says so; with `REQUIRE_ALL=1`
 * that is a failure.
 */
const CHROME_PATH = process.env['CHROME_PATH'] || '/usr/bin/chromium';

/** The path of a Chromium, for tests in a browser. */
export const BROWSER: string | undefined = existsSync(CHROME_PATH) ? CHROME_PATH : undefined;

/** The address of a PostgreSQL server on which databases may be made. */
export const DATABASE_URL: string | undefined = process.env['DATABASE_URL'] || undefined;

/** What is missing here, a sentence each with its remedy. */
export const MISSING: readonly string[] = [
  ...(BROWSER ? [] : [`tests in a browser, because there is no Chromium at ${CHROME_PATH}; install it or set CHROME_PATH`]),
  ...(DATABASE_URL ? [] : ['tests on PostgreSQL, because DATABASE_URL is not set']),
];
