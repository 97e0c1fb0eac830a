/** Puts a signature into the data of every button of a card that was just made, wherever it stands. A fallback shares the data of its button. */
export function signButtons<T>(card: T, sign: (data: Readonly<Record<string, unknown>>) => string): T {
  visit(card, sign);
  return card;
}

function visit(part: unknown, sign: (data: Readonly<Record<string, unknown>>) => string): void {
  if (typeof part !== 'object' || part === null) return;
  if (Array.isArray(part)) {
    for (const each of part) visit(each, sign);
    return;
  }
  const { type, data } = part as { type?: unknown; data?: Record<string, unknown> };
  if ((type === 'Action.Execute' || type === 'Action.Submit') && data) data['sig'] ??= sign(data);
  else for (const each of Object.values(part)) visit(each, sign);
}
