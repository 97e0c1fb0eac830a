import { pino } from 'pino';

/** The log: JSON lines with a `code`, never personal text. Callers pass ids and codes only. */
export type Log = ReturnType<typeof createLog>;

/** A log that writes to standard output. */
export function createLog(level: 'debug' | 'info' | 'warn' | 'error' | 'silent') {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/** What may be told of an error: its name and code, and its own code's cause. Messages may hold personal text and stay out. */
export function toldOf(error: unknown): { error: string; cause?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const name = codeOf(error) ?? error.name;
  return error.cause instanceof Error ? { error: name, cause: codeOf(error.cause) ?? error.cause.name } : { error: name };
}

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
