import { generateKeyPair, exportJWK } from 'jose';
import type { Person } from '../wire/person.ts';
import type { School } from '../wire/school.ts';
import { type Bent, signLocal } from './tokens.ts';

/** What came back over HTTP; `view` is the body. */
export type TabAnswer = { readonly status: number; readonly view: Record<string, unknown> };

const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });

/** The key that a school of these tests is given, so that its bot believes the tokens made here. */
export const TAB_KEY = { localKey: await exportJWK(publicKey) };

/** The tab of somebody who signed in. `bent` changes the token. */
export function tabOf(school: School, { known }: Person, bent: Bent = {}) {
  const claims = { preferred_username: known.userPrincipalName, ...bent.claims };
  async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<TabAnswer> {
    const token = await signLocal(privateKey, known.aadObjectId, school.tenantId, school.clock.now(), { ...bent, claims });
    const response = await fetch(`${school.bot().url}/api/tab/${path}`, {
      method,
      headers: {
        'authorization': `Bearer ${token}`,
        'accept-language': 'nl',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      }, // prettier-ignore
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    return { status: response.status, view: isJson ? (JSON.parse(text) as Record<string, unknown>) : { text } };
  }
  return {
    call,
    open: () => call('GET', 'passport'),
    put: (path: string, body: unknown) => call('PUT', path, body),
    erase: (id: string) => call('DELETE', `items/${id}`),
  };
}

/** A list of the view, each with these fields alone. */
export function listed(answer: TabAnswer, list: string, ...fields: readonly string[]): unknown[] {
  return (answer.view[list] as Record<string, unknown>[]).map((each) => fields.map((field) => each[field]));
}
