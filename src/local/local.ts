import type { Line } from './activities.ts';
import type { BotLink } from './bot-link.ts';
import type { SignIn } from './tab.ts';
import type { LocalWorld } from './world.ts';

/** What the parts of a running stand-in share. `line` is complete once the stand-in listens; `signIn` null: the bot has no tab. */
export type Local = {
  readonly world: LocalWorld;
  readonly line: Line;
  readonly link: BotLink;
  readonly signIn: SignIn | null;
};
