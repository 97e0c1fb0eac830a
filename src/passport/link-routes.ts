import type { RequestHandler, Response, Server } from 'restify';
import { sendAsIs } from '../headers.ts';
import { type Seldom, toldOf } from '../log.ts';
import { LATER_MS, type LinkParts, type Showing, visitLink } from './link-visit.ts';
import { PAGE_HEADERS } from './page.ts';

/** Adds `GET /s/<token>`: the page for somebody outside the school to whom a student gave a link. The token is never logged. `limited` refuses a link that is opened too often, `passing` too much of one student at once. */
export function addLinkRoutes(
  server: Server,
  parts: LinkParts & { readonly limited: RequestHandler; passing(res: Response): Showing; readonly failed: Seldom },
): void {
  server.get('/s/:token', parts.limited, async (req, res) => {
    const { token } = req.params as { token: string };
    try {
      const { mayShow, weighs } = parts.passing(res);
      const visited = await visitLink(parts, { token, language: req.header('accept-language') ?? '', mayShow });
      if (visited.status === 429) return tooMany(res);
      weighs(Buffer.byteLength(visited.body));
      sendAsIs(res, visited.status, PAGE_HEADERS, visited.body);
    } catch (error) {
      parts.failed({ code: 'link-failed', ...toldOf(error) }, parts.now(), 'error');
      res.send(500, { error: { code: 'failed' } });
    }
  });
}

function tooMany(res: Response): void {
  res.header('retry-after', String(LATER_MS / 1000));
  res.send(429, { error: { code: 'too-many' } });
}
