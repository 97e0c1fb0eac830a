import { fileURLToPath } from 'node:url';

/** The demo school's roster folder. */
export const DEMO_SCHOOL = fileURLToPath(new URL('../../demo/school', import.meta.url));
