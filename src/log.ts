import { pino } from 'pino';

/** The log: JSON lines with a `code`, never personal text. Callers pass ids and codes only. */
export type Log = ReturnType<typeof createLog>;

/** A log that writes to standard output (1), or for a command that prints its result there to standard error (2). */
export function createLog(level: 'debug' | 'info' | 'warn' | 'error' | 'silent', to: 1 | 2 = 1) {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: to, sync: true }));
}

/** What may be told of an error. */
export type Told = { readonly error: string; readonly at?: readonly string[]; readonly cause?: Told };

/** An error by its code (or name) and where it arose, and the same of its cause. Messages may hold personal text and stay out. */
export function toldOf(error: unknown): Told {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return { error: code, at: framesOf(error), ...(error.cause === undefined ? {} : { cause: toldOf(error.cause) }) };
}

/** A stack begins with the message, whose own lines may look like frames; where it stands there no more, nothing tells them apart. */
function framesOf({ stack = '', message }: Error): readonly string[] {
  const from = stack.indexOf(message);
  const frames =
    from === -1
      ? []
      : stack
          .slice(from + message.length)
          .split('\n')
          .filter((line) => line.startsWith('    at '));
  return frames.slice(0, 3).map((line) => line.trim().replace(/file:\/\/.*\/(?=(?:src|dialogs|node_modules)\/)/u, ''));
}

/** How long the same refusal is not told again, milliseconds. */
const SELDOM_MS = 60_000;

/** Tells the same thing seldom, as a warning unless it is said to be an error. */
export type Seldom = (told: { readonly code: string } & Partial<Told>, now: number, level?: 'warn' | 'error') => void;

/** Tells of each code, with each error, where it arose and its cause, once a minute at most, and how often it came `before` that: whoever is refused may come a thousand times a second. */
export function tellSeldom(log: Log): Seldom {
  const heard = new Map<string, { readonly at: number; before: number }>();
  return (told, now, level = 'warn') => {
    const name = [told.code, told.error, told.at?.[0], told.cause?.error].join(' ');
    const last = heard.get(name);
    if (last && now - last.at < SELDOM_MS && now >= last.at) {
      last.before += 1;
      return;
    }
    heard.set(name, { at: now, before: 0 });
    log[level](last?.before ? { ...told, before: last.before } : told);
  };
}
