import { AGREEMENT_DONE, recordAddition, takeBackAddition } from '../coverage/record.ts';
import { agreementDays } from '../reminders/due.ts';
import { type Agreement, addAgreements, saveAgreement } from '../store/passport.ts';
import { cancelReminders, planReminders } from '../store/reminders.ts';
import type { Tx } from '../store/store.ts';
import { forgetShown } from './forget-shown.ts';
import { versionAfter } from './versions.ts';

/** When it happens: epoch milliseconds and the school's calendar day. */
type When = { readonly at: number; readonly today: string; newId(): string };

/** Keeps confirmed agreements and plans their reminders, in one go: an agreement without them would be forgotten. */
export async function keepAgreements(tx: Tx, agreements: readonly Agreement[], when: When): Promise<void> {
  await addAgreements(tx, agreements);
  for (const agreement of agreements) await planFor(tx, agreement, when);
}

/**
 * Keeps what became of an agreement as a new version; its reminders move along with its day, or vanish when nothing is left to do. Nobody
 * is shown again how it stood before. Coverage hears that it was done, or that it was not after all.
 */
export async function changeAgreement(tx: Tx, agreement: Agreement, when: When): Promise<void> {
  await saveAgreement(tx, { ...agreement, updatedAt: versionAfter(agreement, when.at) });
  await forgetShown(tx, agreement);
  const { tenantId, id: about } = agreement;
  const days = isOpen(agreement) ? agreementDays(agreement.dueOn, '').map(({ onDay }) => onDay) : [];
  await cancelReminders(tx, { tenantId, about }, days);
  await planFor(tx, agreement, when);
  if (agreement.state === 'done') await recordAddition(tx, agreement, [AGREEMENT_DONE], when.today);
  else await takeBackAddition(tx, agreement);
}

/** Opens an agreement again that was saved as done or dropped; all that it says stays. One that is open is left as it is. */
export async function reopenAgreement(tx: Tx, agreement: Agreement, when: When): Promise<void> {
  if (!isOpen(agreement)) await changeAgreement(tx, { ...agreement, state: 'agreed' }, when);
}

/** Whether something is still to be done for an agreement, by its state. */
export function isOpen({ state }: { readonly state: string }): boolean {
  return state === 'agreed' || state === 'changed';
}

async function planFor(tx: Tx, agreement: Agreement, { at, today, newId }: When): Promise<void> {
  if (!isOpen(agreement)) return;
  const { tenantId, id: about, studentId } = agreement;
  const due = agreementDays(agreement.dueOn, today);
  await planReminders(
    tx,
    due.map(({ kind, onDay }) => ({ tenantId, id: newId(), personId: studentId, studentId, kind, about, onDay })),
    at,
  );
}
