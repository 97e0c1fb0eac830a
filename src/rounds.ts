/** What is done round after round. `close` lets a round under way finish and begins no other. */
export type Rounds = { close(): Promise<void> };

/**
 * Does `work` after `firstMs`, and again each time so many milliseconds after it was done: never twice at once, however long it takes.
 * What it rejects with goes to `failed`. `isClosing` tells it to come to an end.
 */
export function startRounds(
  { firstMs, everyMs, failed }: { readonly firstMs: number; readonly everyMs: number; failed(error: unknown): void },
  work: (isClosing: () => boolean) => Promise<void>,
): Rounds {
  let closing = false;
  let running: Promise<void> | undefined;
  let timer = setTimeout(run, firstMs).unref();

  function run(): void {
    running = work(() => closing)
      .catch(failed)
      .finally(() => {
        if (!closing) timer = setTimeout(run, everyMs).unref();
      });
  }

  return {
    async close() {
      closing = true;
      clearTimeout(timer);
      await running;
    },
  };
}
