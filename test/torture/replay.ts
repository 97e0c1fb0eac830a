import { chanceFrom } from './chance.ts';
import type { Channel } from './channel.ts';
import { notesOf, timesOf } from './judge.ts';
import type { Kept } from './kept.ts';
import { acting, type Pair } from './pair.ts';

/** Does everything that a pair did once more, in its order, by another pair on another bot. Words that counted twice are said twice. */
export async function replay(pair: Pair, fresh: Pair, channel: Channel, kept: Kept): Promise<void> {
  const { installs, says, presses } = acting(fresh, channel, { chance: chanceFrom(0), redeliverMs: 100 });
  for (const act of pair.acts) {
    const { who, what, marker } = act;
    const times = marker !== null && who === 'mentor' && act.again > 0 ? timesOf(act, notesOf(kept, pair.mentor.upn)) : 1;
    for (let time = 0; time < times; time += 1) {
      if ('installed' in what) await installs(who);
      else if ('text' in what) await says(who, what.text, marker);
      else await presses(who, what.verb, what.inputs);
    }
  }
}
