import type { Line } from './activities.ts';
import type { BotLink } from './bot-link.ts';
import type { LocalWorld } from './world.ts';

/** What the parts of a running stand-in share. `line` is complete once the stand-in listens. */
export type Local = { readonly world: LocalWorld; readonly line: Line; readonly link: BotLink };
