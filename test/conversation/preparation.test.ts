import { expect, test } from 'vitest';
import { openingWords } from '../../src/conversation/preparation.ts';
import type { Agreement } from '../../src/store/passport.ts';

const TODAY = '2026-03-03';

function agreement(what: string, dueOn: string, state: Agreement['state'] = 'agreed'): Agreement {
  return {
    tenantId: 't',
    id: what,
    studentId: 'sara',
    conversationId: null,
    body: { what, helper: '', brings: '', outcome: '' },
    dueOn,
    competency: null,
    state,
    confirmedVia: 'own-chat',
    createdAt: 0,
    updatedAt: 0,
  };
}

test('a talk opens with an agreement whose day has come, then with one of which something came', () => {
  const coming = agreement('meelopen', '2026-03-10');
  const due = agreement('bellen', '2026-03-03');
  const done = agreement('mailen', '2026-02-20', 'done');
  expect(openingWords([coming, done, due], TODAY)).toEqual({ agreement: 'bellen' });
  expect(openingWords([coming, done], TODAY)).toEqual({ agreement: 'mailen' });
  const dropped = agreement('appen', '2026-02-21', 'dropped');
  expect(openingWords([dropped, coming], TODAY)).toEqual({ agreement: 'meelopen' });
  expect(openingWords([dropped], TODAY)).toEqual({});
  expect(openingWords([coming], TODAY)).toEqual({ agreement: 'meelopen' });
  expect(openingWords([], TODAY)).toEqual({});
});
