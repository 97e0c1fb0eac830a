import type { RequestHandler, Response, Server } from 'restify';
import { sendAsIs } from '../headers.ts';
import { type Seldom, toldOf } from '../log.ts';
import { LATER_MS, type LinkParts, type Showing, visitLink } from './link-visit.ts';
import { PAGE_HEADERS } from './page.ts';
import { sendNotNow } from './wait-page.ts';

/** Adds `GET /s/<token>`: the page for somebody outside the school to whom a student gave a link. The token is never logged. `limited` refuses a link that is opened too often, `passing` too much of one student at once. */
export function addLinkRoutes(
  server: Server,
  parts: LinkParts & { readonly limited: RequestHandler; passing(res: Response): Showing; readonly failed: Seldom },
): void {
  server.get('/s/:token', parts.limited, async (req, res) => {
    const { token } = req.params as { token: string };
    const language = req.header('accept-language') ?? '';
    const { words } = parts;
    try {
      const { mayShow, weighs } = parts.passing(res);
      const visited = await visitLink(parts, { token, language, mayShow });
      if (visited.status === 429) return sendNotNow(res, 'tooMany', { words, language, waitMs: LATER_MS });
      weighs(Buffer.byteLength(visited.body));
      sendAsIs(res, visited.status, PAGE_HEADERS, visited.body);
    } catch (error) {
      parts.failed({ code: 'link-failed', ...toldOf(error) }, parts.now(), 'error');
      sendNotNow(res, 'failed', { words, language });
    }
  });
}
