import { describe, expect, it } from 'vitest';
import type { BotName } from './bots.ts';
import { goalsReached } from './goals.ts';
import type { Slice, Visit } from './visit.ts';

const slice = (figures: Partial<Slice>): Slice => ({
  kind: 'note',
  concurrency: 16,
  turns: 1000,
  seconds: 1,
  failed: 0,
  socketsOpened: 0,
  cpuMs: 0,
  p50: 10,
  p95: 20,
  p99: 30,
  perSecond: 1000,
  cpuPerThousand: 1,
  others: 0,
  idle: 0,
  ...figures,
});
const visit = (bot: BotName, slices: readonly Slice[], conversationsMb = 400): Visit => ({
  bot,
  coldStartMs: 500,
  slices,
  memory: { conversationsMb, turnsMb: 400, turns: 1000 },
});
const goal = (visits: readonly Visit[], of: string) => {
  const found = goalsReached([visits], false).find((each) => each.bot === 'sqlite' && each.of === of);
  if (!found) throw new Error(`No goal is about ${of}`);
  return found;
};

describe('goals', () => {
  const stock = visit('stock', [slice({})]);

  it('tells of each kind of turn whether it is fast enough', () => {
    const ours = visit('sqlite', [slice({ perSecond: 900 }), slice({ kind: 'help', perSecond: 1600 })]);
    expect(goal([stock, ours], 'turns/s with 16 at once')).toMatchObject({
      note: { times: 0.9, isReached: false },
      help: { times: 1.6, isReached: true },
    });
  });

  it('takes the very figure that was aimed at for reached, and one beyond it not', () => {
    expect(goal([stock, visit('sqlite', [slice({ cpuPerThousand: 0.6 })])], 'CPU for a turn, 16 at once').note.isReached).toBe(
      true,
    );
    expect(goal([stock, visit('sqlite', [slice({ cpuPerThousand: 0.61 })])], 'CPU for a turn, 16 at once').note.isReached).toBe(
      false,
    );
    expect(goal([stock, visit('sqlite', [], 403)], 'memory with all conversations').note.isReached).toBe(false);
  });

  it('counts a slice beside which others worked while a core stood idle, and one beside which nobody can see who did', () => {
    for (const beside of [
      { others: 20, idle: 12 },
      { others: null, idle: 0 },
    ])
      expect(goal([stock, visit('sqlite', [slice({ perSecond: 2000, ...beside })])], 'turns/s with 16 at once').note.times).toBe(
        2,
      );
  });

  it('reaches nothing that was not measured', () => {
    const disturbed = visit('sqlite', [slice({ perSecond: 9000, others: 1 })]);
    expect(goal([stock, disturbed], 'turns/s with 16 at once').note).toEqual({ times: null, isReached: false });
    expect(goal([stock, disturbed], 'turns/s with 64 at once').help).toEqual({ times: null, isReached: false });
  });
});
