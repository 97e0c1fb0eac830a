/** How much may be asked: so many at once, and so many a minute in the long run. */
type Limit = { readonly burst: number; readonly perMinute: number };

/** Counts what each key asks. `take` gives 0 when there is room, else after how many milliseconds there is room again, and whether this is the first refusal since there was. */
export type Limiter = { take(key: string, now: number): { readonly waitMs: number; readonly isFirst: boolean } };

type Bucket = { left: number; at: number; refused: boolean };

/** So many times what is allowed a minute may come at once: people come back to a full screen, and channels deliver again. */
const BURST_MINUTES = 5;
/** Keys that are remembered; the ones that were quiet longest are forgotten first, which only gives them their room back early. */
const MOST_KEYS = 100_000;

/** A token bucket for each key, in the memory of this process. `perMinute` 0: no limit. */
export function createLimiter(perMinute: number): Limiter {
  const limit: Limit = { burst: perMinute * BURST_MINUTES, perMinute };
  const buckets = new Map<string, Bucket>();
  return {
    take(key, now) {
      if (perMinute === 0) return ROOM;
      const bucket = filled(buckets.get(key), limit, now);
      // Newest last, so that the first ones are those to forget.
      buckets.delete(key);
      buckets.set(key, bucket);
      if (buckets.size > MOST_KEYS) buckets.delete(buckets.keys().next().value ?? '');
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

/** So many PDFs a minute of one student, in the tab and by links each: while one is drawn, nobody else is answered. */
const DRAWINGS_A_MINUTE = 2;

/** The limits of one process: by person (tenant and account), by tenant, by link; and of what is drawn, by whose it is. */
export type Limits = { readonly person: Limiter; readonly tenant: Limiter; readonly link: Limiter; readonly drawing: Limiter };

/** Limits of so many a minute each. */
export function createLimits(rates: { readonly person: number; readonly tenant: number; readonly link: number }): Limits {
  return {
    person: createLimiter(rates.person),
    tenant: createLimiter(rates.tenant),
    link: createLimiter(rates.link),
    drawing: createLimiter(DRAWINGS_A_MINUTE),
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
