import { z } from 'zod';
import type { Query } from '../search/find.ts';

/** The invoke by which Teams asks a message extension. */
export const QUERY = 'composeExtension/query';

/** How many questions Teams shows at once, and how many it may ask for. */
const PAGE = 25;

const value = z.object({
  commandId: z.literal('searchQuestions'),
  // Counted before any of them is looked at.
  parameters: z
    .array(z.unknown())
    .max(10)
    .pipe(z.array(z.object({ name: z.string().max(100), value: z.unknown() })))
    .nullish(),
  queryOptions: z.object({ skip: z.int().min(0).max(10_000).nullish(), count: z.int().min(1).max(1_000).nullish() }).nullish(),
});

/** Reads what is looked for in a message extension's query; undefined when it is none of ours. Nothing looked for yet finds everything. */
export function readQuery(given: unknown): Omit<Query, 'locale'> | undefined {
  const parsed = value.safeParse(given);
  if (!parsed.success) return undefined;
  const { parameters, queryOptions } = parsed.data;
  const text = parameters?.find(({ name }) => name === 'query')?.value;
  return {
    text: typeof text === 'string' ? text : '',
    skip: queryOptions?.skip ?? 0,
    count: Math.min(queryOptions?.count ?? PAGE, PAGE),
  };
}
