import type { Attachment, Chat, Found, Message, Outcome, PressedAction, Seat, Settings, World } from '../protocol.ts';

/** The stand-in said no, or was not there (`status` 0). */
export class ApiError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export const loadWorld = (): Promise<World> => call('GET', 'world');
export const loadChat = (person: string): Promise<Chat> => call('GET', at(person, 'chat'));
export const meet = (person: string, others: readonly string[]): Promise<Chat> =>
  call('POST', at(person, 'meeting'), { with: others });
export const arrive = (person: string): Promise<void> => call('POST', at(person, 'arrival'));
export const say = (person: string, chat: string, text: string, attachments: Attachment[]): Promise<Message> =>
  call('POST', at(person, 'messages'), { chat, text, attachments });
export const sayAgain = (person: string, message: string): Promise<void> => call('POST', at(person, `messages/${message}/again`));
export const refreshCard = (person: string, message: string): Promise<Outcome> =>
  call('POST', at(person, `messages/${message}/refresh`));
export const press = (person: string, message: string, action: PressedAction): Promise<Outcome> =>
  call('POST', at(person, 'actions'), { message, action });
export const signIn = (person: string): Promise<{ token: string }> => call('POST', at(person, 'token'));
export const submitDialog = (person: string, data: unknown): Promise<Outcome> => call('POST', at(person, 'dialogs'), { data });
export const searchQuestions = (person: string, query: string): Promise<Found> => call('POST', at(person, 'search'), { query });
export const choose = (person: string, settings: Partial<Settings>): Promise<Seat> =>
  call('PUT', at(person, 'settings'), settings);

function at(person: string, rest: string): string {
  return `people/${encodeURIComponent(person)}/${rest}`;
}

async function call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const sent = body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(`/local/${path}`, { method, ...sent }).catch((cause: Error) => {
    throw new ApiError(0, cause.message);
  });
  const text = await response.text();
  if (!response.ok) throw new ApiError(response.status, text);
  return (text === '' ? undefined : JSON.parse(text)) as Answer;
}
