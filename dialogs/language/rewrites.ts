export function rewritesFor(..._: unknown[]) {
  return [];
}
