import type { Request, Response, Server } from 'restify';
import { jsonBody } from '../gate.ts';
import { sendAsIs } from '../headers.ts';
import { API } from './api.ts';
import { type Answer, answerCall, type ApiParts } from './call.ts';
import { headersOf } from '../passport/download/draw.ts';
import { type Built, fileFor, pageOf } from './pages.ts';

const LARGEST_BODY = 64 * 1024;

/** The tab as the server needs it. `built` null: the page was not built; then the API answers and the page does not. */
export type Tab = ApiParts & { readonly built: Built | null };

/** Adds the routes of the tab: its page and files under `/tabs`, its API under `/api/tab`. */
export function addTabRoutes(server: Server, tab: Tab): void {
  for (const route of API) {
    const answer = async (req: Request, res: Response): Promise<void> => {
      const passing = tab.limits.door.at(res, tab.now);
      const answered = await answerCall(tab, route, {
        authorization: req.header('authorization') ?? '',
        language: req.header('accept-language') ?? '',
        params: req.params as Record<string, string>,
        body: req.body,
        lets: passing.lets,
      });
      const { status, headers, bytes } = written(answered);
      passing.weighs(bytes.length);
      sendAsIs(res, status, headers, bytes);
    };
    if (route.method === 'put') server.put(route.path, ...jsonBody(LARGEST_BODY), answer);
    else server[route.method](route.path, answer);
  }
  for (const name of ['passport', 'coverage', 'panel'] as const) {
    server.get(`/tabs/${name}`, async (_req, res) => {
      const page = tab.built && pageOf(tab.built, name);
      if (page) sendAsIs(res, 200, page.headers, page.body);
      else res.send(503, { error: { code: 'page-not-built' } });
    });
  }
  server.get('/tabs/assets/:name', async (req, res) => {
    const { name } = req.params as { name: string };
    const file = tab.built && fileFor(tab.built, name, req.header('accept-encoding') ?? '');
    if (file) sendAsIs(res, 200, file.headers, file.body);
    else res.send(404, { error: { code: 'not-found' } });
  });
}

/** An answer as it goes over the line. */
function written(answered: Answer): { status: number; headers: Readonly<Record<string, string>>; bytes: Uint8Array } {
  if ('sent' in answered) return { status: 200, headers: headersOf(answered.sent), bytes: answered.sent.bytes };
  const { status, body, retryAfterS } = answered;
  const bytes = Buffer.from(JSON.stringify(body), 'utf8');
  const later = retryAfterS === undefined ? {} : { 'retry-after': String(retryAfterS) };
  const headers = {
    'content-type': 'application/json',
    'content-length': String(bytes.length),
    'cache-control': 'no-store',
    ...later,
  };
  return { status, headers, bytes };
}
