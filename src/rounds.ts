/** What is done round after round. `close` waits for a round under way and begins no other. */
export type Rounds = { close(): Promise<void> };

/**
 * Does `work` after `firstMs`, and again each time so many milliseconds after it was done: never twice at once, however long it takes.
 * What it rejects with goes to `failed`. Its `signal` is aborted when it is to come to an end.
 */
export function startRounds(
  { firstMs, everyMs, failed }: { readonly firstMs: number; readonly everyMs: number; failed(error: unknown): void },
  work: (signal: AbortSignal) => Promise<void>,
): Rounds {
  const ended = new AbortController();
  const { signal } = ended;
  let running: Promise<void> | undefined;
  let timer = setTimeout(run, firstMs).unref();

  function run(): void {
    running = work(signal)
      .catch(failed)
      .finally(() => {
        if (!signal.aborted) timer = setTimeout(run, everyMs).unref();
      });
  }

  return {
    async close() {
      ended.abort();
      clearTimeout(timer);
      await running;
    },
  };
}
