import { describe, expect, test } from 'vitest';
import { utteranceEvent } from '../../src/conversation/events.ts';
import { dayOf } from '../../src/conversation/days.ts';
import { readUtterance } from '../../src/commands.ts';
import { placeOf, type Saved, takeTurn } from '../../src/turn.ts';
import { ENGINES } from '../store/engines.ts';
import { notesIn } from './kept.ts';
import { type School, useSchool } from './school.ts';
import { begins } from './talk.ts';

describe.each(ENGINES)('many at once, on $name', (engine) => {
  const school = useSchool(engine);

  test('the same activity twenty times is one note, and one card comes of it', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    const shown = karin.messages().length;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => karin.posts({ type: 'message', text: 'Zij werd rustig', id: 'twenty' })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
    await school.settled();
    expect(await notesIn(school)).toEqual(['Zij werd rustig']);
    expect(karin.messages().length).toBe(shown + 1);
  });

  test('fifty different ones leave what they would leave one after the other, in the order in which they were taken', async () => {
    const karin = school.person('m01');
    await begins(karin, 'Sara');
    const before = await savedIn(school);
    const texts = Array.from(
      { length: 50 },
      (_, at) => `${at % 2 === 0 ? 'Gisteren hielp ik iemand' : 'Dat vond ik spannend'}, ${at}`,
    );
    const answers = await Promise.all(texts.map((text) => karin.posts({ type: 'message', text })));
    expect(answers.map(({ status }) => status)).toEqual(texts.map(() => 200));
    await school.settled();
    const after = await savedIn(school);
    const taken = await notesIn(school);
    expect(taken.toSorted()).toEqual(texts.toSorted());
    const today = dayOf(school.clock.now(), 'Europe/Amsterdam');
    const serial = taken.reduce((saved, text) => {
      const event = utteranceEvent(readUtterance(text), placeOf(saved), { locale: 'nl', today });
      return takeTurn(saved, event, { locale: 'nl', fine: new Set() }).saved;
    }, before);
    expect(after).toEqual(JSON.parse(JSON.stringify(serial)));
    expect(karin.kinds().filter((kind) => kind === 'guide')).toEqual(['guide']);
  });
});

async function savedIn(school: School): Promise<Saved> {
  return school.in(async ({ db, codec }) => {
    const { snapshot, id, tenantId } = await db
      .selectFrom('conversations')
      .select(['snapshot', 'id', 'tenant_id as tenantId'])
      .executeTakeFirstOrThrow();
    return codec.open(snapshot, { at: 'conversations.snapshot', tenantId, id }) as Saved;
  });
}
