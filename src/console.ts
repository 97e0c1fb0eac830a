import { type Log, tellSeldom, toldOf } from './log.ts';

/** Where libraries write to of their own accord. */
export type LibraryConsole = Pick<Console, 'error' | 'warn' | 'log' | 'info'>;

const LEVELS = { error: 'warn', warn: 'warn', log: 'debug', info: 'debug' } as const;

/**
 * From now on a library that writes to the console leaves a line of the log instead: that it did, and the code of an error if it gave
 * one. What it says stays out, since it may hold a token or a person's words. A warning is told seldom: the SDK gives one for every
 * forged token. Gives how to undo it.
 */
export function heardByLog(log: Log, console: LibraryConsole, now: () => number): () => void {
  const own = { ...console };
  for (const [name, level] of Object.entries(LEVELS) as [keyof typeof LEVELS, 'warn' | 'debug'][]) {
    const warn = tellSeldom(log);
    console[name] = (...said: readonly unknown[]) => {
      const error = said.find((each) => each instanceof Error);
      const line = { code: 'library', by: name, ...(error === undefined ? {} : { told: toldOf(error) }) };
      if (level === 'warn') warn(line, now());
      else log.debug(line);
    };
  }
  return () => void Object.assign(console, own);
}

/**
 * From now on an error that nobody caught leaves a line of the log, with where it arose and without what it says, and then the process
 * ends: nothing is certain any more, what was acknowledged is on disk, and whoever watches starts it anew.
 */
export function tellUncaught(log: Log, program: Pick<NodeJS.Process, 'once'>, leave: (code: number) => void): void {
  program.once('uncaughtException', (error: unknown) => {
    log.fatal({ code: 'uncaught', ...toldOf(error) });
    leave(1);
  });
}
