import type { CareShown, CareTold, DownloadLink, Helping, MadeLink, TabProblem, TabView } from '../shapes.ts';
import type { Host } from './host.ts';

/** The server said no, or was not there (`unreachable`). `problems` by field, in the person's language; `care` when what was written asks for help. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly problems: Readonly<Record<string, string>>;
  readonly care: CareShown | undefined;

  constructor(code: string, problems: Readonly<Record<string, string>> = {}, care?: CareShown) {
    super(`The server answered with ${code}`);
    this.code = code;
    this.problems = problems;
    this.care = care;
  }
}

/** What can be asked of the server. Every change gives the passport as it has become; `file` one to take along with its name, `fileLink` a link to it. */
export type Api = {
  open(): Promise<TabView>;
  student(id: string): Promise<TabView>;
  changeEntry(id: string, change: object): Promise<TabView & Helping>;
  changeAgreement(id: string, change: object): Promise<TabView & Helping>;
  chooseReaders(id: string, people: readonly string[]): Promise<TabView>;
  takeBack(id: string): Promise<TabView>;
  stopSharing(id: string): Promise<TabView>;
  erase(id: string): Promise<TabView>;
  makeLink(wanted: object): Promise<MadeLink & Helping>;
  shareKinds(wanted: object): Promise<TabView>;
  proposeHandover(): Promise<TabView>;
  changeHandover(change: object): Promise<TabView & Helping>;
  letHandoverGo(rev: number): Promise<TabView>;
  takeHandoverBack(): Promise<TabView>;
  tell(care: Pick<CareShown, 'rev' | 'matter'>): Promise<CareTold>;
  file(name: string): Promise<{ readonly bytes: Blob; readonly name: string }>;
  fileLink(name: string): Promise<DownloadLink>;
};

/** One call of the server as the person who is signed in to Teams: its answer as it came. Rejects with `ApiProblem` when there is none. */
export type Ask = (method: string, path: string, body?: object) => Promise<Response>;

/** Calls the server as the person who is signed in to Teams. */
export function askFor(host: Host, locale: string): Ask {
  return async (method, path, body) => {
    const token = await host.token().catch(() => {
      throw new ApiProblem('not-authenticated');
    });
    const headers = { authorization: `Bearer ${token}`, 'accept-language': locale };
    const sent = body ? { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) } : { headers };
    return fetch(`/api/tab/${path}`, { method, ...sent }).catch(() => {
      throw new ApiProblem('unreachable');
    });
  };
}

/** The answer of a call in its shape. Rejects with `ApiProblem` when the server said no. */
export async function answerOf<Answer extends object>(asked: Promise<Response>): Promise<Answer> {
  const response = await asked;
  const answer = (await response.json().catch(() => ({ error: { code: 'unreachable' } }))) as Answer | TabProblem;
  if ('error' in answer) throw new ApiProblem(answer.error.code, answer.error.problems, answer.care);
  return answer;
}

/** What can be asked of the passport. Each call rejects with `ApiProblem`. */
export function apiFor(host: Host, locale: string): Api {
  const ask = askFor(host, locale);
  const call = <Answer extends object = TabView>(method: string, path: string, body?: object): Promise<Answer> =>
    answerOf<Answer>(ask(method, path, body));
  const file = async (name: string): Promise<{ bytes: Blob; name: string }> => {
    const response = await ask('GET', `passport/files/${name}`);
    if (!response.ok) return answerOf(Promise.resolve(response));
    const [, called = name] = /filename\*=UTF-8''([^;]+)/u.exec(response.headers.get('content-disposition') ?? '') ?? [];
    const bytes = await response.blob().catch(() => {
      throw new ApiProblem('unreachable');
    });
    return { bytes, name: decodeURIComponent(called) };
  };
  return {
    open: () => call('GET', 'passport'),
    student: (id) => call('GET', `students/${encodeURIComponent(id)}/passport`),
    changeEntry: (id, change) => call('PUT', `entries/${id}`, change),
    changeAgreement: (id, change) => call('PUT', `agreements/${id}`, change),
    chooseReaders: (id, people) => call('PUT', `items/${id}/readers`, { people }),
    takeBack: (id) => call('DELETE', `items/${id}/readers`),
    stopSharing: (id) => call('DELETE', `shares/${id}`),
    file,
    fileLink: (name) => call<DownloadLink>('PUT', `passport/files/${name}/link`, {}),
    erase: (id) => call('DELETE', `items/${id}`),
    makeLink: (wanted) => call<MadeLink>('PUT', 'links', wanted),
    shareKinds: (wanted) => call('PUT', 'shares', wanted),
    proposeHandover: () => call('PUT', 'handover/proposal', {}),
    changeHandover: (change) => call('PUT', 'handover', change),
    letHandoverGo: (rev) => call('PUT', 'handover/approval', { rev }),
    takeHandoverBack: () => call('DELETE', 'handover'),
    tell: ({ rev, matter }) => call<CareTold>('PUT', 'care/tell', { rev, matter }),
  };
}
