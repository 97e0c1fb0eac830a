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

/** Of so many moments it is remembered how far ids were counted. */
const MOMENTS = 1_024;

/**
 * A maker of UUIDv7 texts that ascend with the moments they are made for, and for one moment in the order in which they were made. Not with the
 * order of making alone: a chat's moments ascend whichever process takes its turns, and so its ids do. `random` gives 16 bytes.
 */
export function idMaker(random: () => Uint8Array = randomPool()): NewId {
  const counted = new Map<number, number>();
  return (now) => {
    const bytes = random();
    const last = counted.get(now);
    // 30 random bits leave half of the 31-bit counter to count on within this millisecond.
    const seq = last === undefined ? new DataView(bytes.buffer, bytes.byteOffset).getUint32(6) >>> 2 : last + 1;
    counted.delete(now);
    counted.set(now, seq);
    const [oldest] = counted.size > MOMENTS ? counted.keys() : [];
    if (oldest !== undefined) counted.delete(oldest);
    return v7({ msecs: now, seq, random: bytes });
  };
}

/** The maker of this process: the order of ids is that of their moments, which the outbox relies on. */
export const newId: NewId = idMaker();
