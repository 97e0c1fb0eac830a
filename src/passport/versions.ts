/** The number of a new version: its time in epoch milliseconds, and more than that of the one before. */
export function versionAfter(before: { readonly updatedAt: number } | undefined, at: number): number {
  return Math.max(at, (before?.updatedAt ?? 0) + 1);
}
