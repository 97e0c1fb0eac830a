// Plain JavaScript, as what starts an installation: nothing must be made of TypeScript before what Node made of it is kept.
import { keepCompiled, runLong } from '../../../src/compiling.js';

/** Our bot as a registered one, run as an installation runs it, whose callers are checked with an authority on this machine: `BENCH_ADDRESSES` says where. */
keepCompiled();
const { builtFrom } = await import('../../../src/build/fresh.ts');
const { serve } = await import(builtFrom('main') ?? '../../../src/main.ts');
await serve(process.env, { addresses: JSON.parse(process.env['BENCH_ADDRESSES'] ?? '{}') });
runLong();
