import { cardAt } from '../store/cards.ts';
import { takeLedger } from '../store/ledger.ts';
import { openProposals } from '../store/proposals.ts';
import { proposalSlot, viewOf } from './confirmation.ts';
import { both, type Desk, firstName, type Outcome, sayBelow, SILENT } from './desk.ts';
import { roleOf } from './verbs/common.ts';

/**
 * The app was installed for somebody: a welcome, once for each chat, however often and in whichever order the channel
 * tells it. A student for whom a closing was waiting gets it now.
 */
export async function arrive(desk: Desk): Promise<Outcome> {
  const key = { tenantId: desk.chat.tenantId, chatId: desk.chat.id, key: 'welcome' };
  const first = (await takeLedger(desk.tx, key, desk.at)).taken;
  return both(first ? welcome(desk) : SILENT, await waiting(desk));
}

function welcome(desk: Desk): Outcome {
  const role = roleOf(desk);
  const params = { name: firstName(desk.person) };
  const start =
    role === 'mentor'
      ? [{ verb: 'start-with', label: { key: 'chat:action.chooseStudent' } }]
      : role === 'student'
        ? [{ verb: 'passport', label: { key: 'chat:action.passport' } }]
        : [];
  return sayBelow(desk, {
    card: 'message',
    lines: [{ key: `chat:welcome.${role}`, params }],
    actions: [...start, { verb: 'help', label: { key: 'chat:action.help' } }],
  });
}

async function waiting(desk: Desk): Promise<Outcome> {
  const { tenantId, id } = desk.person;
  let outcome = SILENT;
  for (const proposal of await openProposals(desk.tx, tenantId, id)) {
    const slot = proposalSlot(proposal.id);
    if (await cardAt(desk.tx, { tenantId, chatId: desk.chat.id, slot })) continue;
    const view = await viewOf(desk, proposal, 'own-chat');
    outcome = both(outcome, { answer: null, owed: [{ chatId: desk.chat.id, reply: { op: 'send', view, slot } }] });
  }
  return outcome;
}
