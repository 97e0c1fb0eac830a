import type { Request, RequestHandler, Response, Server } from 'restify';
import { sendAsIs } from '../../headers.ts';
import { type Seldom, toldOf } from '../../log.ts';
import type { Showing } from '../link-visit.ts';
import { sendNotNow } from '../wait-page.ts';
import { type DownloadParts, fetchDownload, lookAtDownload } from './visit.ts';

/**
 * Adds `GET /d/<token>`, the page before a download, and `POST`, the file. A program that looks at a link in passing gets the
 * page and no file. The token is never logged. `limited` refuses a link that is opened too often, `passing` too much of one student at once.
 */
export function addDownloadRoutes(
  server: Server,
  parts: DownloadParts & { readonly limited: RequestHandler; passing(res: Response): Showing; readonly failed: Seldom },
): void {
  const answering = (answer: typeof lookAtDownload) => async (req: Request, res: Response) => {
    const { token } = req.params as { token: string };
    const language = req.header('accept-language') ?? '';
    try {
      const { mayShow, weighs } = parts.passing(res);
      const { status, headers, body } = await answer(parts, { token, language, mayShow });
      weighs(body.length);
      sendAsIs(res, status, headers, body);
    } catch (error) {
      parts.failed({ code: 'download-failed', ...toldOf(error) }, parts.now(), 'error');
      sendNotNow(res, 'failed', { words: parts.words, language });
    }
  };
  server.get('/d/:token', parts.limited, answering(lookAtDownload));
  server.post('/d/:token', parts.limited, answering(fetchDownload));
}
