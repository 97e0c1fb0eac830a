import { openedIn } from '../store/opened.ts';
import type { Reply } from '../../src/reply.ts';
import type { Person } from './person.ts';
import type { School } from './school.ts';

/** The agreement of the closing of these tests, as the passport keeps it. */
export const AGREEMENT = {
  what: 'Meelopen op de geriatrie',
  helper: 'Fatma',
  brings: 'Weten of het bij me past',
  due: '2026-12-08',
  state: 'agreed',
  competency: 'work-exploration',
} as const;

/** Everything that all passports hold: entries by kind and words, agreements with their day and state. */
export async function passportIn(
  school: School,
): Promise<{ entries: readonly (readonly [string, string])[]; agreements: readonly object[] }> {
  return school.in(async (tx) => {
    const entries = await tx.db.selectFrom('entries').selectAll().orderBy('created_at').orderBy('id').execute();
    const agreements = await tx.db.selectFrom('agreements').selectAll().orderBy('id').execute();
    return {
      entries: entries.map((row) => [row.kind, (openedIn(tx, 'entries.body', row.body, row) as { text: string }).text] as const),
      agreements: agreements.map((row) => ({
        ...(openedIn(tx, 'agreements.body', row.body, row) as object),
        due: row.due_on,
        state: row.state,
        competency: row.competency,
      })),
    };
  });
}

/** What the mentor sees of the student when they prepare the next conversation. */
export async function nextPreparation(school: School, mentor: Person, name: string) {
  await mentor.says(`gesprek met ${name}`);
  await mentor.sees('preparation');
  const view = await newestView(school, mentor, 'preparation');
  return {
    agreements: view.agreements.map(({ what }) => what),
    shared: view.shared.map(({ text }) => text),
    keptPrivate: view.keptPrivate,
  };
}

/** What the mentor's card tells of each item after the student has answered. */
export async function outcomeOf(school: School, mentor: Person) {
  const { items } = await newestView(school, mentor, 'outcome');
  return items.map(({ kind, decision, text, due }) => [kind, decision, text, ...(due ? [due] : [])]);
}

type View<C extends Reply['view']['card']> = Extract<Reply['view'], { card: C }>;

async function newestView<C extends Reply['view']['card']>(school: School, person: Person, card: C): Promise<View<C>> {
  const view = (await school.owedTo(person)).at(-1)?.view;
  if (view?.card !== card) throw new Error(`The newest card is ${view?.card}, not ${card}`);
  return view as View<C>;
}

/** A student takes an item out of their passport by its card, and says that they mean it. */
export async function takesOut(student: Person, id: string): Promise<void> {
  await student.presses('withdraw', {}, { arg: id });
  await student.presses('withdraw', {}, { arg: `${id} sure` });
}
