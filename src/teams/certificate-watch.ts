import { X509Certificate } from 'node:crypto';
import type { Credentials } from '../config.ts';
import { type Log, toldOf } from '../log.ts';
import { type Rounds, startRounds } from '../rounds.ts';

const DAY_MS = 86_400_000;
/** So long before it ends there is still time to have another made and uploaded. */
const AHEAD_MS = 30 * DAY_MS;

/** What is the matter with how long a certificate is good. `on`: the day on which it ends, or begins. */
export type Term = {
  readonly code: 'certificate-ended' | 'certificate-not-yet' | 'certificate-ends';
  readonly level: 'error' | 'warn';
  readonly on: string;
};

/** What is the matter with a certificate (PEM) at a moment, in epoch milliseconds; null when it is good for a month at least. */
export function termOf(certificate: string, now: number): Term | null {
  const { validFromDate: from, validToDate: until } = new X509Certificate(certificate);
  const day = (at: Date): string => at.toISOString().slice(0, 10);
  if (now >= until.getTime()) return { code: 'certificate-ended', level: 'error', on: day(until) };
  if (now < from.getTime()) return { code: 'certificate-not-yet', level: 'error', on: day(from) };
  return now >= until.getTime() - AHEAD_MS ? { code: 'certificate-ends', level: 'warn', on: day(until) } : null;
}

/**
 * Tells the log at the start and then every day when the bot's certificate is about to end, or has: from then on nothing that the bot says leaves. It
 * goes on all the same, since what people say is kept and the tab needs none.
 */
export function watchCertificate(credentials: Credentials | null, { now, log }: { now: () => number; log: Log }): Rounds | null {
  if (credentials?.proof.kind !== 'certificate') return null;
  const { certificate } = credentials.proof;
  const failed = (error: unknown): void => log.error({ code: 'certificate-unread', ...toldOf(error) });
  return startRounds({ firstMs: 0, everyMs: DAY_MS, failed }, async () => {
    const term = termOf(certificate, now());
    if (term) log[term.level]({ code: term.code, on: term.on, remedy: 'MicrosoftAppCertificateFile' });
  });
}
