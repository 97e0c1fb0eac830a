import { takeLedger } from '../store/ledger.ts';
import { untoldOfTable } from './confirmed.ts';
import { waitingClosings } from './confirmation.ts';
import { both, type Desk, firstName, type Outcome, sayBelow, SILENT } from './desk.ts';
import { CHOOSE_STUDENT, HELP, message, PASSPORT } from './message.ts';
import { roleOf } from './verbs/common.ts';

/**
 * The app was installed for somebody: a welcome, once for each chat, however often and in whichever order the channel
 * tells it. A student for whom a closing was waiting gets it now, and hears what was answered at the table before.
 */
export async function arrive(desk: Desk): Promise<Outcome> {
  const key = { tenantId: desk.chat.tenantId, chatId: desk.chat.id, key: 'welcome' };
  const first = (await takeLedger(desk.tx, key, desk.at)).taken;
  const waiting = both(await untoldOfTable(desk), await waitingClosings(desk));
  return both(first ? welcome(desk) : SILENT, waiting);
}

/** Who the bot is and how to begin, by role. */
export function welcome(desk: Desk): Outcome {
  const role = roleOf(desk);
  const params = { name: firstName(desk.person) };
  const start =
    role === 'mentor'
      ? [CHOOSE_STUDENT]
      : role === 'student'
        ? [PASSPORT]
        : desk.person.roles.includes('coordinator')
          ? [{ verb: 'coverage', label: { key: 'coverage:open' } }]
          : [];
  return sayBelow(desk, message({ key: `chat:welcome.${role}`, params }, ...start, HELP));
}
