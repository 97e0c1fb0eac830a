import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCertificate } from '../../src/certificate.ts';
import type { Log } from '../../src/log.ts';
import { termOf, watchCertificate } from '../../src/teams/certificate-watch.ts';
import { until } from '../wire/until.ts';

const pem = readFileSync('test/certificates/bot.pem', 'utf8');
const read = readCertificate(pem);
if (typeof read === 'string') throw new Error(read);
const proof = { kind: 'certificate', ...read } as const;
const BEGINS = Date.parse('2026-11-28T19:03:06Z');
const ENDS = Date.parse('2126-11-04T19:03:06Z');
const DAY = 86_400_000;

test.each([
  [BEGINS - 1, { code: 'certificate-not-yet', level: 'error', on: '2026-11-28' }],
  [BEGINS, null],
  [ENDS - 30 * DAY - 1, null],
  [ENDS - 30 * DAY, { code: 'certificate-ends', level: 'warn', on: '2126-11-04' }],
  [ENDS - 1, { code: 'certificate-ends', level: 'warn', on: '2126-11-04' }],
  [ENDS, { code: 'certificate-ended', level: 'error', on: '2126-11-04' }],
])('a certificate at %i', (now, term) => expect(termOf(read.certificate, now)).toEqual(term));

test('the log hears of a certificate that has ended soon after the start, and of a secret nothing', async () => {
  const told: unknown[] = [];
  const log = { error: (line: unknown) => void told.push(line) } as unknown as Log;
  const registered = { appId: 'app', tenantId: 'tenant' };
  const watching = watchCertificate({ ...registered, proof }, { now: () => ENDS, log });
  await until('a line', () => told.length > 0 || undefined);
  await watching?.close();
  expect(told).toEqual([{ code: 'certificate-ended', on: '2126-11-04', remedy: 'MicrosoftAppCertificateFile' }]);
  expect(watchCertificate({ ...registered, proof: { kind: 'secret', secret: 'kanarie' } }, { now: () => ENDS, log })).toBeNull();
  expect(watchCertificate(null, { now: () => ENDS, log })).toBeNull();
});
