import { z } from 'zod';
import { assertInstalled, chatOf } from './acts.ts';
import { invokeActivity } from './activities.ts';
import type { Local } from './local.ts';
import type { Found, Seat } from './protocol.ts';

const Listed = z.looseObject({
  contentType: z.string(),
  content: z.looseObject({ type: z.literal('AdaptiveCard') }),
  preview: z.looseObject({ content: z.looseObject({ title: z.string(), text: z.string().default('') }) }),
});
const Answer = z.looseObject({
  composeExtension: z.union([
    z.looseObject({ type: z.literal('result'), attachments: z.array(Listed) }),
    z.looseObject({ type: z.literal('message'), text: z.string() }),
  ]),
});

/** A person types into the search box of the message extension. What Teams cannot show counts as an error, as there. */
export async function search(local: Local, person: Seat, query: string): Promise<Found> {
  assertInstalled(person);
  const parameters = query === '' ? [{ name: 'initialRun', value: 'true' }] : [{ name: 'query', value: query }];
  const value = { commandId: 'searchQuestions', parameters, queryOptions: { skip: 0, count: 25 } };
  const place = { from: person, chat: chatOf(local, person) };
  const { status, body } = await local.link.post(invokeActivity(local.line, place, 'composeExtension/query', value));
  if (status === 0) return { kind: 'error', reason: 'down' };
  const answer = Answer.safeParse(body).data?.composeExtension;
  if (status !== 200 || answer === undefined) return { kind: 'error', reason: 'refused' };
  if (answer.type === 'message') return { kind: 'message', text: answer.text };
  const results = answer.attachments.map(({ content, preview }) => ({ ...preview.content, card: content }));
  return { kind: 'results', results: results.map(({ title, text, card }) => ({ title, text, card })) };
}
