import { z } from 'zod';
import { Refusal } from './http.ts';

/**
 * A failure of the connector on request. `method` and `path` (a regular expression) choose the calls, `times` how many of them.
 * With `after` the call takes effect first and fails then: to the bot that looks like a message that may or may not have arrived.
 */
export const Fault = z.object({
  status: z.int().min(400).max(599),
  times: z.int().min(1).default(1),
  method: z.string().optional(),
  path: z.string().refine(isPattern, 'must be a regular expression').optional(),
  retryAfter: z.int().min(0).optional(),
  after: z.boolean().default(false),
});
export type Fault = z.infer<typeof Fault>;

export type Faults = {
  list(): Fault[];
  add(fault: Fault): void;
  clear(): void;
  /** Takes the first fault that fits this call, and uses it up once. */
  take(method: string, path: string): Fault | undefined;
};

export function createFaults(): Faults {
  let faults: Fault[] = [];
  return {
    list: () => faults,
    add: (fault) => void faults.push({ ...fault }),
    clear: () => void (faults = []),
    take(method, path) {
      const found = faults.find((fault) => fits(fault, method, path));
      if (found) found.times -= 1;
      faults = faults.filter(({ times }) => times > 0);
      return found;
    },
  };
}

/** What the bot gets to see of a fault. */
export function refusalOf({ status, retryAfter }: Fault): Refusal {
  const code = status === 429 ? 'TooManyRequests' : status < 500 ? 'BadArgument' : 'ServiceError';
  return new Refusal(
    status,
    code,
    'A failure made on request by the stand-in',
    retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
  );
}

function fits(fault: Fault, method: string, path: string): boolean {
  const sameMethod = fault.method === undefined || fault.method.toUpperCase() === method;
  return sameMethod && (fault.path === undefined || new RegExp(fault.path).test(path));
}

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text));
  } catch {
    return false;
  }
}
