import { timingSafeEqual } from 'node:crypto';
import { type Hmac, hmacSha256 } from './hmac.ts';
import { derive, type KeyRing } from './keys.ts';

/** For whom a card was made. */
export type Holder = { readonly tenantId: string; readonly personId: string };

/** What a button carries, by name: `verb`, `subject`, `rev`, `phase`, `arg`. What is not there counts as empty. */
export type ButtonFields = Readonly<Record<string, unknown>>;

/** `sound`: as we made it, for this person. `unsigned`: from before cards were signed. `forged`: changed, or made for somebody else. */
export type Verdict = 'sound' | 'unsigned' | 'forged';

/** Signs the buttons of cards, so that nobody can press what we did not put before them. */
export type CardSigner = {
  sign(fields: ButtonFields, holder: Holder): string;
  verdict(fields: ButtonFields, signature: string | undefined, holder: Holder): Verdict;
  /** What a text is known by to whoever has the key, and to nobody else: under the first key, then under each of the others. */
  fingerprints(text: string): readonly [string, ...string[]];
};

const SIGNED = ['verb', 'subject', 'rev', 'phase', 'arg'] as const;
/** Half of SHA-256: nobody tries 2^128, and a card has many buttons. */
const BYTES = 16;

/** HMAC-SHA-256 over all that a button carries, the tenant and the person. The first key signs, all check. Null without keys: then nothing is signed, and every button counts. */
export function cardSigner(ring: KeyRing): CardSigner | null {
  const keys = ring.map((key) => hmacSha256(derive(key, 'buttons of cards')));
  const [first] = keys;
  const [knowing, ...before] = ring.map((key) => hmacSha256(derive(key, 'what was filled in')));
  if (!first || !knowing) return null;
  const fingerprint = (hmac: Hmac, text: string): string => Buffer.from(hmac(text), 'hex').toString('base64url').slice(0, 22);
  return {
    sign: (fields, holder) => mac(first, fields, holder).toString('base64url'),
    verdict(fields, signature, holder) {
      if (!signature) return 'unsigned';
      const given = Buffer.from(signature, 'base64url');
      const isSound = given.length === BYTES && keys.some((hmac) => timingSafeEqual(given, mac(hmac, fields, holder)));
      return isSound ? 'sound' : 'forged';
    },
    fingerprints: (text) => [fingerprint(knowing, text), ...before.map((hmac) => fingerprint(hmac, text))],
  };
}

function mac(hmac: Hmac, fields: ButtonFields, { tenantId, personId }: Holder): Buffer {
  const told = JSON.stringify([tenantId, personId, ...SIGNED.map((name) => String(fields[name] ?? ''))]);
  return Buffer.from(hmac(told).slice(0, 2 * BYTES), 'hex');
}
