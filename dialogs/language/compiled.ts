/** V8 makes bytecode of a pattern at its first use and machine code at its second, unless the text has this length. */
const LONG_TEXT = '_'.repeat(1000);

/** The same pattern, in machine code from the start: for long patterns bytecode takes more time to make than all else. */
export function compiled(pattern: RegExp): RegExp {
  pattern.test(LONG_TEXT);
  return pattern;
}
