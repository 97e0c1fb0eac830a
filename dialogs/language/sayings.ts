/** A set phrase: the body of a pattern for the forms of its verb, and one for what goes with it. */
export type Saying = { readonly verbs: string; readonly rest: string };

/** Reads set phrases, one verb a line: its forms, and after the colon what goes with it, parted by semicolons. */
export function sayings(list: string): readonly Saying[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [verbs = '', rest = ''] = line.split(': ');
      return { verbs: `(?:${verbs.trim().split(' ').join('|')})`, rest: `(?:${rest.trim().split('; ').join('|')})` };
    });
}
