const PATIENCE_MS = 10_000;

/**
 * Waits for something to be so: asks again every few milliseconds until `find` gives more than undefined, and gives that.
 * Fails with `what` when it takes too long. `find` may throw while it is not yet so; its last error tells why.
 */
export async function until<T>(
  what: string,
  find: () => T | undefined | Promise<T | undefined>,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  const end = performance.now() + patienceMs;
  let last: unknown;
  while (performance.now() < end) {
    try {
      const found = await find();
      if (found !== undefined) return found;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
  throw new Error(`Waited in vain for ${what}`, { cause: last });
}
