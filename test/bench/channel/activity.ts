import { TENANT, userOf } from '../people.ts';

/** What is measured: typed words for the conversation in hand, the cheapest command, and a button of a card. */
export type Kind = 'note' | 'help' | 'press';

/** As many as share no factor with how many people there are, so that nobody says the same each time. */
const SAID = [
  'Gisteren hielp ik een mevrouw met wassen en toen werd ik rustig.',
  'Wat deed dat met jou?',
  'Ik vond het eerst spannend, maar mijn begeleider bleef erbij.',
  'Ik wil graag weten of de geriatrie bij me past.',
  'Dat ik geduld heb, dat zeggen ze ook op mijn stage.',
  'Mijn oma zegt altijd dat ik goed kan luisteren.',
  'Wat zou je de volgende keer anders doen?',
];
let made = 0;

/** The words of a turn: sentences as they are typed in a talk, or the command. */
export function textOf(kind: Kind): string {
  return kind === 'help' ? 'help' : (SAID[made % SAID.length] ?? '');
}

/** An activity as Teams posts it, about 1 KB. */
export function activityOf(place: number, serviceUrl: string, what: Record<string, unknown>): object {
  made += 1;
  const { id, entraId, chatId } = userOf(place);
  const now = new Date().toISOString();
  return {
    type: 'message',
    id: `${Date.now()}-${made}`,
    timestamp: now,
    localTimestamp: now,
    localTimezone: 'Europe/Amsterdam',
    locale: 'nl-NL',
    channelId: 'msteams',
    serviceUrl,
    from: { id, name: 'Mentor van de meting', aadObjectId: entraId },
    recipient: { id: '28:00000000-0000-4000-8000-00000000b07a', name: 'Lemniscaat' },
    conversation: { id: chatId, conversationType: 'personal', tenantId: TENANT },
    entities: [{ type: 'clientInfo', locale: 'nl-NL', country: 'NL', platform: 'Windows', timezone: 'Europe/Amsterdam' }],
    channelData: { tenant: { id: TENANT }, source: { name: 'message' }, legacy: { replyToId: `1:${'x'.repeat(40)}` } },
    ...what,
  };
}
