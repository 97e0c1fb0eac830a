import { v7 } from 'uuid';

/** Makes ids for rows. `now`: epoch milliseconds. */
export type NewId = (now: number) => string;

const POOL = 4096;

/** Gives 16 bytes at a time of many that were drawn at once, since each draw costs more than what is done with it. */
function randomPool(): () => Uint8Array {
  let pool = new Uint8Array(0);
  return () => {
    if (pool.length < 16) pool = crypto.getRandomValues(new Uint8Array(POOL));
    const bytes = pool.subarray(0, 16);
    pool = pool.subarray(16);
    return bytes;
  };
}

/**
 * A maker of UUIDv7 texts that are strictly ascending in the order in which they were made, also within one millisecond
 * and when the clock steps back. `random` gives 16 bytes.
 */
export function idMaker(random: () => Uint8Array = randomPool()): NewId {
  let msecs = -Infinity;
  let seq = 0;
  return (now) => {
    const bytes = random();
    const ahead = now > msecs;
    msecs = ahead ? now : msecs;
    // 30 random bits leave half of the 31-bit counter to count on within this millisecond.
    seq = ahead ? new DataView(bytes.buffer, bytes.byteOffset).getUint32(6) >>> 2 : seq + 1;
    return v7({ msecs, seq, random: bytes });
  };
}

/** The maker of this process: the order of ids is the order of creation, which the outbox relies on. */
export const newId: NewId = idMaker();
