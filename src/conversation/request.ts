import { createHash } from 'node:crypto';
import { type OwnNames, readCommand } from '../commands.ts';
import type { CardSigner } from '../card-signature.ts';
import type { Incoming } from '../incoming.ts';
import type { Request } from './desk.ts';

/** The longest text that is taken in at once. */
export const LONGEST_TEXT = 4_000;

/** What a message without a command is: words, or the reason why they cannot be taken. */
export type Free = { readonly free: string } | { readonly unusable: 'too-long' | 'files' | 'empty' | 'emoji' };

/** Verbs that change nothing, so that pressing them twice shows the same twice. */
const READ_ONLY = new Set([
  'help', 'glossary', 'language', 'passport', 'start-with', 'choose', 'switch', 'keep-open', 'notes', 'check',
  'set-language', 'agreement-done', 'agreement-changed', 'agreement-dropped',
  'sharing', 'my-data', 'mentor-notes', 'erase-ask', 'take', 'take-file',
  'handover', 'handover-edit',
  'together', 'reminders', 'show-closing', 'prepare', 'my-students', 'diagnose', 'coverage',
]); // prettier-ignore

/** Whether a verb only shows something, so that a button for it can be put before whoever may have meant it. */
export function onlyShows(verb: string): boolean {
  return READ_ONLY.has(verb) || verb === 'reflect';
}

/** Whether a press asks no more than its verb typed alone: it only shows something, and is about nothing in particular. */
export function isLikeTyping({ verb, data, inputs }: Extract<Incoming['deed'], { type: 'pressed' }>): boolean {
  return READ_ONLY.has(verb) && !data['subject'] && !data['arg'] && Object.keys(inputs).length === 0;
}

/** A pressed button as a request. */
export function pressedRequest({ deed }: Pick<Incoming, 'deed'>): Request | undefined {
  if (deed.type !== 'pressed') return undefined;
  const { verb, data, inputs, cardId, answered } = deed;
  return {
    verb,
    arg: data['arg'] ?? '',
    inputs,
    subject: data['subject'] ?? '',
    rev: data['rev'] ?? '',
    phase: data['phase'] ?? '',
    by: answered === 'in-response' ? 'button' : 'old-button',
    cardId,
  };
}

/** A request that was typed. */
export function typedRequest(verb: string, arg = ''): Request {
  return { verb, arg, inputs: {}, subject: '', rev: '', phase: '', by: 'typing', cardId: null };
}

/** What was typed: a command, free words, or something that cannot be used. */
export function readTyped(text: string, attachments: number, own: OwnNames): Request | Free {
  const words = text.replaceAll('\u00A0', ' ').replace(/\r\n?/gu, '\n').trim();
  if (words === '') return { unusable: attachments > 0 ? 'files' : 'empty' };
  if (words.length > LONGEST_TEXT) return { unusable: 'too-long' };
  const command = readCommand(words, own);
  if (command) return typedRequest(command.verb, command.arg);
  if (/[\p{L}\p{N}]/u.test(words)) return { free: words };
  return /^[?!\s]*\?[?!\s]*$/u.test(words) ? typedRequest('help') : { unusable: 'emoji' };
}

/** What an activity is called in the ledger; and what it was called there before the key of the ledger was another. */
export type LedgerNames = { readonly name: string; readonly former: readonly string[] };

/**
 * What an activity is called in the ledger. A button that changes something is known by what it stood on and a fingerprint of what
 * was filled in, so that it takes effect once whatever the activity's own id; everything else by the activity. So is a button about nothing
 * in particular, such as that of the help with which a student looks back: it is the same on every card, and good for more than once. Some
 * clients leave empty fields out and some send them: they are as if they were not there.
 */
export function ledgerNames(
  { key, deed }: Pick<Incoming, 'key' | 'deed'>,
  signer: Pick<CardSigner, 'fingerprints'> | null,
): LedgerNames {
  if (deed.type !== 'pressed' || READ_ONLY.has(deed.verb) || !deed.data['subject']) return { name: key, former: [] };
  const { subject, rev = '', arg = '' } = deed.data;
  const named = (filled: string): string => ['pressed', deed.verb, subject, rev, arg, filled].join('|');
  const inputs = Object.entries(deed.inputs).filter(([, text]) => text !== '');
  const filled = JSON.stringify(inputs.toSorted());
  const unkeyed = named(createHash('sha256').update(filled).digest('base64url').slice(0, 16));
  // That nothing was filled in is no secret, and is so on every surface.
  if (!signer || inputs.length === 0) return { name: unkeyed, former: [] };
  const [fingerprint, ...others] = signer.fingerprints(filled);
  return { name: named(fingerprint), former: [...others.map(named), unkeyed] };
}

/** The longest field of a card that is taken in. Undefined when every field fits; else the name of the one that does not. */
export function overlongField({ inputs }: Pick<Request, 'inputs'>): string | undefined {
  return Object.keys(inputs).find((name) => (inputs[name] ?? '').length > LONGEST_TEXT);
}
