import { keepCompiled, runLong } from '../../../src/compiling.js';
import type { Addresses } from '../../../src/teams/credentials.ts';
import { ADDRESSES } from '../people.ts';

/** Our bot as a registered one, run as an installation runs it, whose callers are checked with an authority on this machine. */
keepCompiled();
const { builtFrom } = await import('../../../src/build/fresh.ts');
const { serve } = (await import(builtFrom('main') ?? '../../../src/main.ts')) as typeof import('../../../src/main.ts');
await serve(process.env, { addresses: JSON.parse(process.env[ADDRESSES] ?? '{}') as Addresses });
runLong();
