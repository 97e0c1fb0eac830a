import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { expect, test } from 'vitest';
import { readConfig, SETTINGS } from '../src/config.ts';
import { OF_THE_PACKAGE } from '../src/package/settings.ts';

/** Read by the stand-in for Teams, which is no part of the bot. */
const OF_THE_STAND_IN = ['LOCAL_PORT'];

const example = parseEnv(readFileSync('.env.example', 'utf8'));

test('.env.example lists every setting and no other', () => {
  expect(Object.keys(example).toSorted()).toEqual([...SETTINGS, ...OF_THE_PACKAGE, ...OF_THE_STAND_IN].toSorted());
});

test('what .env.example says is what holds without it', () => {
  expect(readConfig(example)).toEqual(readConfig({}));
});
