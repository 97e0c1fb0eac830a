import type { Chance } from './chance.ts';
import type { Acting, Pair } from './pair.ts';

/** A due date far enough away for every run. */
const DUE = '2031-12-08';

/** A pair lives: talk after talk, until it is told to stop; it stops between two acts. */
export async function live(name: string, acting: Acting, chance: Chance, pair: Pair, goesOn: () => boolean): Promise<void> {
  const steps = storyOf(name, acting, chance, pair.studentName);
  for (let step = await steps.next(); goesOn() && !step.done; step = await steps.next());
}

async function* storyOf(
  name: string,
  { installs, says, presses }: Acting,
  chance: Chance,
  student: string,
): AsyncGenerator<void> {
  let marked = 0;
  // A letter in front keeps a marker from being read as a number, a date or a name.
  const mark = (): string => `kenmerk${name}x${(marked += 1)}x`;
  yield void (await installs('mentor'));
  yield void (await installs('student'));
  for (;;) {
    yield void (await says('mentor', `gesprek met ${student}`));
    yield void (await says('mentor', 'kort'));
    // The fourth phase has no next one.
    let phases = 4;
    // Some go on until their older notes are on pages.
    const notes = chance.happens(0.2) ? chance.between(16, 30) : chance.between(2, 7);
    for (let note = Math.floor(notes); note > 0; note -= 1) {
      const marker = mark();
      const text = `Toen hielp zij een mevrouw, ${marker}`;
      if (chance.happens(0.5)) yield void (await says('mentor', text, marker));
      else yield void (await presses('mentor', 'note', { said: text }, marker));
      if (phases > 1 && chance.happens(0.15)) {
        phases -= 1;
        yield void (await presses('mentor', 'next'));
      }
      if (chance.happens(0.1)) yield void (await says('mentor', 'help'));
    }
    yield void (await presses('mentor', 'wrap-up'));
    const closing = mark();
    const agreed = { 'agreement.0.what': `Meelopen ${closing}`, 'agreement.0.due': DUE };
    yield void (await presses('mentor', 'send', { coreWord: `rust ${closing}`, ...agreed }));
    yield void (await presses('student', 'confirm', { sharing: 'all' }, closing));
  }
}
