import type { RequestHandler, Response, Server } from 'restify';
import { sendAsIs } from '../headers.ts';
import { type Seldom, toldOf } from '../log.ts';
import { type LinkParts, type Showing, visitLink } from './link-visit.ts';
import { sendNotNow } from './wait-page.ts';

/** Adds `GET /s/<token>`: the page for somebody outside the school to whom a student gave a link. The token is never logged. `limited` refuses a link that is opened too often, `passing` too much of one student at once. */
export function addLinkRoutes(
  server: Server,
  parts: LinkParts & { readonly limited: RequestHandler; passing(res: Response): Showing; readonly failed: Seldom },
): void {
  server.get('/s/:token', parts.limited, async (req, res) => {
    const { token } = req.params as { token: string };
    const language = req.header('accept-language') ?? '';
    try {
      const { mayShow, weighs } = parts.passing(res);
      const { status, headers, body } = await visitLink(parts, { token, language, mayShow });
      weighs(Buffer.byteLength(body));
      sendAsIs(res, status, headers, body);
    } catch (error) {
      parts.failed({ code: 'link-failed', ...toldOf(error) }, parts.now(), 'error');
      sendNotNow(res, 'failed', { words: parts.words, language });
    }
  });
}
