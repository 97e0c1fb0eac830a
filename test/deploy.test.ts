import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from './store/engines.ts';
import { until } from './wire/until.ts';

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

test('a command of the guide has the settings as the service has them, whatever signs are in them', async () => {
  const { path, remove } = await temporaryFolder();
  const settings = {
    DATABASE_URL: 'postgres://lemniscaat:x@db.school.nl/l?sslmode=verify-full&sslrootcert=/etc/lemniscaat/ca.pem',
    APP_OWNER: 'ROC Noord & Zuid',
    METRICS_TOKEN: 'a$b`c;d(e)',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  writeFileSync(`${path}/env`, ['# for systemd & us', '', ...lines].join('\n'));
  for (const [name, text] of [
    ['sudo', 'shift 2; exec "$@"'],
    ['npm', 'env'],
  ] as const)
    writeFileSync(`${path}/${name}`, `#!/bin/sh\n${text}\n`, { mode: 0o700 });
  const shortcut = /^lemniscaat\(\) \{[^]*?^\}/mu.exec(guide)?.[0] ?? '';
  const script = `${shortcut.replace('/etc/lemniscaat/env', `"${path}/env"`).replace('/opt/lemniscaat', `"${path}"`)}\nlemniscaat backup`;
  const env = { PATH: `${path}:${process.env['PATH'] ?? ''}` };
  const told = execFileSync('sh', ['-c', script], { env, encoding: 'utf8' }).split('\n');
  expect(lines.filter((line) => !told.includes(line))).toEqual([]);
  await remove();
});

describe('the backup of every night', () => {
  const DAY_S = 86_400;

  /** Runs the script with programs of these texts in the place of those that it calls; `ages` are days, by the name of a backup. */
  async function runs(
    programs: Readonly<Record<'node' | 'openssl', string>>,
    ages: Readonly<Record<string, number>>,
    meanwhile?: (script: ReturnType<typeof spawn>, work: string) => Promise<unknown>,
  ) {
    const { path, remove } = await temporaryFolder();
    const [bin, to, work] = [`${path}/bin`, `${path}/backups`, `${path}/work`];
    for (const folder of [bin, to, work]) mkdirSync(folder);
    for (const [name, text] of Object.entries(programs)) writeFileSync(`${bin}/${name}`, `#!/bin/sh\n${text}\n`, { mode: 0o700 });
    for (const [name, days] of Object.entries(ages)) {
      writeFileSync(`${to}/${name}`, 'x');
      const at = Date.now() / 1000 - days * DAY_S;
      utimesSync(`${to}/${name}`, at, at);
    }
    const env = { PATH: `${bin}:${process.env['PATH'] ?? ''}`, BACKUP_DIR: to, TMPDIR: work, BACKUP_KEEP: '3' };
    const script = spawn('sh', ['docs/deploy/backup.sh'], { env, stdio: 'ignore' });
    const left = once(script, 'exit');
    await meanwhile?.(script, work);
    const [code] = (await left) as [number];
    const result = { code, kept: readdirSync(to).toSorted(), work: readdirSync(work) };
    await remove();
    return result;
  }
  // The last argument but one of `openssl` is what it writes.
  const WORKS = { node: 'echo made > "$4"', openssl: 'while [ "$1" != -out ]; do shift; done; echo sealed > "$2"' };
  const old = (name: number): string => `lemniscaat-${name}.gz.cms`;

  test('takes away what is old, and never the newest ones, whatever the clock says', async () => {
    const ages = { [old(1)]: 100, [old(2)]: 90, [old(3)]: 80, [old(4)]: 70, [`${old(5)}.part`]: 60, 'else.txt': 900 };
    const { code, kept, work } = await runs(WORKS, ages);
    expect([code, work]).toEqual([0, []]);
    expect(kept.filter((name) => !name.startsWith('lemniscaat-2'))).toEqual(['else.txt', old(3), old(4)]);
    expect(kept).toHaveLength(4);
  });

  test('takes away none that is not old, nor any when no new one could be made', async () => {
    const young = Object.fromEntries([1, 2, 3, 4, 5].map((name) => [old(name), name]));
    expect((await runs(WORKS, young)).kept).toHaveLength(6);
    const { code, kept, work } = await runs({ ...WORKS, openssl: 'exit 1' }, { [old(1)]: 100, [old(2)]: 90 });
    expect([code, kept, work]).toEqual([1, [old(1), old(2)], []]);
  });

  test('leaves nothing readable behind when it is told to stop', async () => {
    const stopped = await runs({ ...WORKS, openssl: 'sleep 1' }, {}, async (script, work) => {
      await until('the backup to be made', () => readdirSync(work, { recursive: true }).length > 1 || undefined);
      script.kill('SIGTERM');
    });
    expect(stopped).toEqual({ code: 143, kept: [], work: [] });
  });
});
