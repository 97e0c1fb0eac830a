import { buildPage } from './tabs/build.ts';
import { buildServer } from './build/server.ts';

/** Builds what is served and what serves it, where anything has changed. `tell` hears what is going on. */
export async function build(tell: (line: string) => void): Promise<void> {
  await buildPage(tell);
  await buildServer(tell);
}
