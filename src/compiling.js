// Plain JavaScript, since it comes before anything that Node would have to make JavaScript of.
import * as modules from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

/** What Node made of the source is kept here, so that the next start need not make it again; where that cannot be written, nothing is lost but time. */
const COMPILED = fileURLToPath(new URL('../node_modules/.cache/lemniscaat', import.meta.url));
/**
 * A turn runs most of its code once, and V8 waits for three thousand calls before it compiles a function as well as it can. Said after the start: what is kept
 * of a compilation counts under the same flags only.
 */
const COMPILED_AFTER_CALLS = 500;
/** Old objects are looked through when they have doubled, not quadrupled: a hundred MB less at the same speed. After the start, which makes many that stay. */
const HEAP_GROWS_BY_PERCENT = 100;

/** From here on, what Node makes of a source is kept for the next start. Before anything is loaded. */
export function keepCompiled() {
  modules.enableCompileCache(COMPILED);
}

/** Prepares a process that has started for running long. */
export function runLong() {
  modules.flushCompileCache();
  setFlagsFromString(`--invocation-count-for-turbofan=${COMPILED_AFTER_CALLS}`);
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWS_BY_PERCENT}`);
}
