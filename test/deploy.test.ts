import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');
const container = read('docs/deploy/Containerfile');
const guide = read('docs/install.md');
const run = /sudo podman run[^`]*/u.exec(guide)?.[0] ?? '';

test('the container of the guide keeps its data in its volume, whatever the settings of the machine say, and is given the certificate', () => {
  const volume = /^VOLUME (\S+)$/mu.exec(container)?.[1];
  expect(run).toContain(`-e DATA_DIR=${volume} -v lemniscaat:${volume} `);
  const certificate = /^MicrosoftAppCertificateFile=(\S+)$/mu.exec(guide)?.[1];
  expect(run).toContain(`target=${certificate},`);
});

test('the proxy of the guide takes what the bot takes and keeps it in memory: what it writes to its disk is not sealed', () => {
  const proxy = read('docs/deploy/nginx.conf');
  const size = (name: string) => new RegExp(`^ +${name} (\\w+);$`, 'mu').exec(proxy)?.[1];
  const largest = /LARGEST_BODY = (?<kib>\d+) \* 1024/u.exec(read('src/gate.ts'))?.groups?.['kib'];
  expect([size('client_max_body_size'), size('client_body_buffer_size')]).toEqual([`${largest}k`, `${largest}k`]);
  expect(size('proxy_max_temp_file_size')).toBe('0');
});

test('what is not to be committed is not to be in an image', () => {
  const names = (file: string) => read(file).split('\n').map((line) => line.replace(/^(?:\*\*)?\/|\/$|\*$/gu, '')); // prettier-ignore
  const kept = new Set(names('.dockerignore'));
  const wanted = ['.git', ...names('.gitignore')].filter((name) => !kept.has(name) && !kept.has(`${name}/`));
  expect(wanted).toEqual([]);
});

test.each(['lemniscaat.service', 'lemniscaat-backup.service'])('%s waits for the clock of the machine to be set', (unit) => {
  expect(/^After=(?<units>.*)$/mu.exec(read(`docs/deploy/${unit}`))?.groups?.['units']?.split(' ')).toContain('time-sync.target');
  expect(guide).toContain('systemctl enable systemd-time-wait-sync');
});
