import { cardSigner } from '../../src/card-signature.ts';
import { readKeys } from '../../src/keys.ts';
import { expect } from 'vitest';
import { createLog } from '../../src/log.ts';
import { schoolReader } from '../../src/people/schools.ts';
import { planReminders, type RunParts, sendReminders } from '../../src/reminders/run.ts';
import { countReminders } from '../../src/store/reminders.ts';
import type { Store } from '../../src/store/store.ts';
import { newId } from '../../src/store/uuid7.ts';
import { createConnector } from '../../src/teams/connector.ts';
import { localIdentity } from '../../src/teams/identity.ts';
import { createRenderer } from '../../src/teams/message.ts';
import { createWords } from '../../src/words.ts';
import { TEST_KEY } from '../store/engines.ts';
import type { School } from '../wire/school.ts';

/** Signs as the bot of a school in tests does. */
const render = createRenderer(createWords(), cardSigner(readKeys(TEST_KEY) ?? []));

/** An instance that sends reminders from a store at a moment that the test decides. */
export function sender(store: () => Store, now: () => number) {
  const parts = (): RunParts => ({
    store: store(),
    connector: createConnector(localIdentity()),
    render,
    schoolOf: schoolReader(),
    newId,
    log: createLog('silent'),
    now,
  });
  return {
    parts,
    /** Plans and sends what is due now. */
    async run(): Promise<void> {
      const own = parts();
      await planReminders(own);
      await sendReminders(own);
      await own.connector.close();
    },
  };
}

/** The ledger without what is nought. Fails when it does not add up, or does not count every reminder that there is. */
export async function ledger(school: Pick<School, 'in' | 'count'>): Promise<Readonly<Record<string, number>>> {
  const all = await school.in(countReminders);
  const { planned, ...states } = all;
  expect(Object.values(states).reduce((total, count) => total + count, 0)).toBe(planned);
  expect(await school.count('reminders')).toEqual({ reminders: planned });
  return Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0));
}
