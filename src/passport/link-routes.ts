import type { RequestHandler, Server } from 'restify';
import { type Log, toldOf } from '../log.ts';
import { type LinkParts, visitLink } from './link-visit.ts';
import { PAGE_HEADERS } from './page.ts';

/** Adds `GET /s/<token>`: the page for somebody outside the school to whom a student gave a link. The token is never logged. `limited` refuses a link that is opened too often. */
export function addLinkRoutes(server: Server, parts: LinkParts & { readonly limited: RequestHandler; readonly log: Log }): void {
  server.get('/s/:token', parts.limited, async (req, res) => {
    const { token } = req.params as { token: string };
    try {
      const { status, body } = await visitLink(parts, { token, language: req.header('accept-language') ?? '' });
      // Two statements: restify makes `writeHead` give nothing back.
      res.writeHead(status, PAGE_HEADERS);
      res.end(body);
    } catch (error) {
      parts.log.error({ code: 'link-failed', ...toldOf(error) });
      res.send(500, { error: { code: 'failed' } });
    }
  });
}
