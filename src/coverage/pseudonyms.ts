import { createHmac, randomBytes } from 'node:crypto';

/** What a pseudonym can stand for. A talk is a conversation or what adds to one. */
type Subject = 'student' | 'mentor' | 'talk';

/** A new secret for a school year. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * The pseudonym of somebody or something in one school year: the same in all its facts, another one the next year, and without
 * the year's secret nobody can tell whose it is. No list of them is kept anywhere.
 */
export function pseudonym(secret: string, subject: Subject, id: string): string {
  return createHmac('sha256', secret).update(`${subject}:${id}`).digest('base64url').slice(0, 22);
}
