import type { Seat, Theme } from '../protocol.ts';
import { signIn } from './api.ts';
import { tagOf } from './dates.ts';
import { el } from './dom.ts';

/** What teams-js writes to its host. */
type Asked = { id: number; uuidAsString?: string; func: string; args?: unknown[] };

/** A tab of the app in somebody's place. `wear` tells it of another theme. */
export type HostedTab = { readonly element: HTMLIFrameElement; wear(theme: Theme): void };

const RUNTIME = JSON.stringify({ apiVersion: 4, isLegacyTeams: false, hostVersionsInfo: {}, supports: { pages: {} } });
const SDK_VERSION = '2.58.0';

/** Shows the tab at `path` as Teams does: in a frame, with answers to what teams-js asks of its host. */
export function hostTab(seat: () => Seat, path: string, title: string): HostedTab {
  const element = el('iframe', { class: 'hosted', src: path, title });
  const tell = (message: object): void => element.contentWindow?.postMessage(message, location.origin);
  const hear = async ({ source, data }: MessageEvent<Asked>): Promise<void> => {
    if (!element.isConnected) return removeEventListener('message', listener);
    if (source !== element.contentWindow || typeof data?.func !== 'string') return;
    const args = await answerTo(data.func, seat());
    if (args !== undefined) tell({ id: data.id, uuidAsString: data.uuidAsString, args });
  };
  const listener = (event: MessageEvent<Asked>): void => void hear(event);
  addEventListener('message', listener);
  return {
    element,
    wear: (theme) => tell({ func: 'themeChange', args: [theme] }),
  };
}

/** What the host says back; nothing for what it is only told. */
async function answerTo(func: string, seat: Seat): Promise<unknown[] | undefined> {
  switch (func) {
    case 'initialize':
      return ['content', 'web', RUNTIME, SDK_VERSION];
    case 'getContext':
      return [contextOf(seat)];
    case 'authentication.getAuthToken':
      return signIn(seat.id).then(
        ({ token }) => [true, token],
        (error: Error) => [false, error.message],
      );
    default:
      return undefined;
  }
}

function contextOf({ locale, theme, entraId, upn }: Seat): object {
  return {
    locale: tagOf(locale).toLowerCase(),
    theme,
    userObjectId: entraId,
    userPrincipalName: upn,
    loginHint: upn,
    entityId: 'passport',
    frameContext: 'content',
    hostClientType: 'web',
    hostName: 'Teams',
    ringId: 'general',
    sessionId: 'stand-in',
    appSessionId: 'stand-in',
    channelType: 'Unknown',
  };
}
