import type { Card } from '../../src/local/protocol.ts';

/** What came back over HTTP. */
export type Answer = { readonly status: number; readonly body: unknown };

/** Posts JSON to the bot. */
export async function postJson(url: string, body: unknown): Promise<Answer> {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
}

/** The card that an answer to a press brings. */
export function cardIn(body: unknown): Card | undefined {
  const { type, value } = (body ?? {}) as { type?: unknown; value?: unknown };
  return type === 'application/vnd.microsoft.card.adaptive' ? (value as Card) : undefined;
}
