import { closeSync, fdatasyncSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

/** How long the disk under the databases takes to keep 4 KB, milliseconds: the median of many. */
export function fdatasyncMs(folder = tmpdir()): number {
  const file = join(folder, `lemniscaat-fdatasync-${process.pid}`);
  const descriptor = openSync(file, 'w');
  const block = Buffer.alloc(4096, 1);
  const took = Array.from({ length: 200 }, () => {
    writeSync(descriptor, block);
    const start = performance.now();
    fdatasyncSync(descriptor);
    return performance.now() - start;
  });
  closeSync(descriptor);
  rmSync(file);
  return took.toSorted((one, other) => one - other)[100] ?? NaN;
}

/** CPU that the whole machine has used since it was started, in ms. */
export function busyMs(): number {
  return cpus().reduce((sum, { times: { user, nice, sys, irq } }) => sum + user + nice + sys + irq, 0);
}

/** CPU that the whole machine has left unused since it was started, in ms. */
export function idleMs(): number {
  return cpus().reduce((sum, { times }) => sum + times.idle, 0);
}

/** CPU that PostgreSQL's processes on this machine have used, in ms; 0 where that cannot be told. */
export function postgresMs(): number {
  return ticksOf('postgres') * 10;
}

/** User and system time of all processes of a name, ended children included, in hundredths of a second. Linux alone tells. */
function ticksOf(name: string): number {
  let ticks = 0;
  for (const id of processes()) {
    const stat = statOf(id);
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (stat.includes(`(${name})`)) ticks += Number(fields[11]) + Number(fields[12]);
  }
  return ticks;
}

function processes(): readonly string[] {
  try {
    return readdirSync('/proc').filter((each) => /^\d+$/u.test(each));
  } catch {
    return [];
  }
}

/** Empty when the process has ended meanwhile. */
function statOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf8');
  } catch {
    return '';
  }
}
