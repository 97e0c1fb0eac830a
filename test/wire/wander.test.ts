import { describe, expect, test } from 'vitest';
import { REAL } from './engines.ts';
import { disorder } from './books.ts';
import { useSchool } from './school.ts';
import { chances, type Deed, wanderer } from './wanderer.ts';

/** More of them with `WANDER_SEEDS=1,2,3` and `WANDER_STEPS=300`. */
const SEEDS = (process.env['WANDER_SEEDS'] ?? '1,2').split(',').map(Number);
const STEPS = Number(process.env['WANDER_STEPS'] ?? 120);

describe.each(REAL)('whatever mentor and students do on $name', (engine) => {
  const school = useSchool(engine);

  test.each(SEEDS)(
    'in any order and at once, is answered and leaves the books in order (seed %i)',
    async (seed) => {
      const chance = chances(seed);
      const step = wanderer([school.person('m01'), school.person('s004', 'en-GB'), school.person('s005')], chance);
      const did: string[] = [];
      const underWay: Deed[] = [];
      const rest = async (): Promise<void> => {
        for (const { answers } of underWay.splice(0)) {
          for (const { status } of await answers) expect(status, did.join('\n')).toBe(200);
        }
        await school.settled();
      };

      for (let count = 1; count <= STEPS; count += 1) {
        const deed = step();
        if (!deed) continue;
        did.push(deed.what);
        underWay.push(deed);
        if (chance() < 0.85) await rest();
        if (chance() < 0.02) school.clock.leapDays(Math.floor(chance() * 20));
        if (count % 10 !== 0) continue;
        await rest();
        expect(await disorder(school), did.join('\n')).toEqual([]);
      }
      await rest();
      expect(await disorder(school), did.join('\n')).toEqual([]);
      expect(did.length).toBeGreaterThan(STEPS / 2);
    },
    120_000,
  );
});
