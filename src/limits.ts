/** How much may be asked: so many at once, and so many a minute in the long run. */
type Limit = { readonly burst: number; readonly perMinute: number };

/**
 * Counts what each key asks. `take` gives 0 when there is room, else after how many milliseconds there is room again, and whether this is the first
 * refusal since there was. `owe` counts what was given already; while more was than there is room for, its key `isOwing`.
 */
export type Limiter = {
  take(key: string, now: number): { readonly waitMs: number; readonly isFirst: boolean };
  owe(key: string, now: number, much: number): void;
  isOwing(key: string, now: number): boolean;
};

type Bucket = { left: number; at: number; refused: boolean };

/** So many times what is allowed a minute may come at once: people come back to a full screen, and channels deliver again. */
const BURST_MINUTES = 5;
/** Keys that are remembered; the ones that were quiet longest are forgotten first, which only gives them their room back early. */
const MOST_KEYS = 100_000;

/** A token bucket for each key, in the memory of this process. `perMinute` 0: no limit. */
export function createLimiter(perMinute: number): Limiter {
  const limit: Limit = { burst: perMinute * BURST_MINUTES, perMinute };
  const buckets = new Map<string, Bucket>();
  const bucketOf = (key: string, now: number): Bucket => {
    const bucket = filled(buckets.get(key), limit, now);
    // Newest last, so that the first ones are those to forget.
    buckets.delete(key);
    buckets.set(key, bucket);
    if (buckets.size > MOST_KEYS) buckets.delete(buckets.keys().next().value ?? '');
    return bucket;
  };
  return {
    owe(key, now, much) {
      if (perMinute > 0 && much > 0) bucketOf(key, now).left -= much;
    },
    isOwing: (key, now) => filled(buckets.get(key), limit, now).left < 0,
    take(key, now) {
      if (perMinute === 0) return ROOM;
      const bucket = bucketOf(key, now);
      if (bucket.left >= 1) {
        bucket.left -= 1;
        bucket.refused = false;
        return ROOM;
      }
      const isFirst = !bucket.refused;
      bucket.refused = true;
      return { waitMs: Math.ceil(((1 - bucket.left) * 60_000) / perMinute), isFirst };
    },
  };
}

const ROOM = { waitMs: 0, isFirst: false } as const;

function filled(bucket: Bucket | undefined, { burst, perMinute }: Limit, now: number): Bucket {
  if (!bucket) return { left: burst, at: now, refused: false };
  // A clock that was put back goes on from there.
  const gained = (Math.max(0, now - bucket.at) * perMinute) / 60_000;
  return { left: Math.min(burst, bucket.left + gained), at: now, refused: bucket.refused };
}

/** So many PDFs a minute of one student, in the tab and by links each: they are drawn one after the other, and take long. */
const DRAWINGS_A_MINUTE = 2;

/** So many bytes of an answer are a piece; a shorter one is counted by whoever counts calls. */
const PIECE = 64 * 1024;
const PIECES_A_MINUTE = 240;

/** No browser asks one host for more things at once. */
const MOST_UNDER_WAY = 6;

/** The response in which an answer leaves. `close` comes once it has left, or nobody waits for it any more. */
type Leaving = { readonly closed: boolean; once(event: 'close', then: () => void): unknown };

/** One answer: whether it may be made for this key now, and how many bytes it came to. */
export type Passing = { lets(key: string): boolean; weighs(bytes: number): void };

/** Lets answers through, each with the response that it leaves in. */
export type Doorkeeper = { at(res: Leaving, now: () => number): Passing };

/**
 * A doorkeeper with counts for each key, in the memory of this process: so many answers on their way at once, and so much sent in the long run. A passport
 * can be a thousand times as long as another, it waits in memory until it is read, and while it is made nobody else is answered.
 */
export function createDoorkeeper(): Doorkeeper {
  const underWay = new Map<string, number>();
  const pieces = createLimiter(PIECES_A_MINUTE);
  const count = (key: string, by: number): void => {
    const now = (underWay.get(key) ?? 0) + by;
    if (now > 0) underWay.set(key, now);
    else underWay.delete(key);
  };
  return {
    at(res, now) {
      let through: string | undefined;
      return {
        lets(key) {
          if (res.closed || (underWay.get(key) ?? 0) >= MOST_UNDER_WAY || pieces.isOwing(key, now())) return false;
          count(key, 1);
          res.once('close', () => count(key, -1));
          through = key;
          return true;
        },
        weighs(bytes) {
          if (through !== undefined) pieces.owe(through, now(), Math.floor(bytes / PIECE));
        },
      };
    },
  };
}

/** Does things of one key one after the other, in the order in which they came. */
export type Turns = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/**
 * Turns for each key, in the memory of this process. What one person asks at once would only wait for itself, in a queue in which everybody else waits behind
 * all of it, or on all connections to the database.
 */
export function createTurns(): Turns {
  const newest = new Map<string, Promise<void>>();
  return (key, work) => {
    const before = newest.get(key);
    const mine = before ? before.then(work) : work();
    const ended = mine.then(nothing, nothing).then(() => {
      if (newest.get(key) === ended) newest.delete(key);
    });
    newest.set(key, ended);
    return mine;
  };
}
const nothing = (): void => {};

/** How long whom the doorkeeper does not let through is asked to wait, milliseconds. */
export const AGAIN_MS = 5_000;

/** The limits of one process: by person (tenant and account), by tenant, by link; of what is drawn, by whose it is; and of how much is sent, by to whom or of whom. `turns`: by person. */
export type Limits = {
  readonly person: Limiter;
  readonly tenant: Limiter;
  readonly link: Limiter;
  readonly drawing: Limiter;
  readonly door: Doorkeeper;
  readonly turns: Turns;
};

/** Limits of so many a minute each. */
export function createLimits(rates: { readonly person: number; readonly tenant: number; readonly link: number }): Limits {
  return {
    person: createLimiter(rates.person),
    tenant: createLimiter(rates.tenant),
    link: createLimiter(rates.link),
    drawing: createLimiter(DRAWINGS_A_MINUTE),
    door: createDoorkeeper(),
    turns: createTurns(),
  };
}

/** Whether somebody may ask one more thing: 0, or how long to wait; `tell` once in each time of asking too much. */
export function takeFor(
  { person, tenant }: Limits,
  tenantId: string,
  who: string,
  now: number,
): { waitMs: number; tell: boolean } {
  const own = person.take(`${tenantId}|${who}`, now);
  if (own.waitMs > 0) return { waitMs: own.waitMs, tell: own.isFirst };
  return { waitMs: tenant.take(tenantId, now).waitMs, tell: false };
}
