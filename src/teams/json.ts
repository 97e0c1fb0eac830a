import { transcode } from 'node:buffer';

/** Cards are longer than so many UTF-16 units; what is shorter, and what is longer than any card, is not worth it. */
const [SHORTEST, LONGEST] = [4_096, 65_536];
const wide = Buffer.allocUnsafeSlow(2 * LONGEST);

/**
 * A value as JSON in UTF-8: the bytes of `Buffer.from(JSON.stringify(value))`, which takes several times as long for a card with any
 * character beyond Latin-1 in it, as a single quotation mark is. JSON has no halves of surrogate pairs, which `transcode` would refuse.
 */
export function jsonBytes(value: object): Buffer {
  const text = JSON.stringify(value);
  if (text.length < SHORTEST || text.length > LONGEST) return Buffer.from(text, 'utf8');
  return transcode(wide.subarray(0, wide.write(text, 'utf16le')), 'utf16le', 'utf8');
}
