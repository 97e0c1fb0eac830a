import type { Deed } from '../../src/incoming.ts';
import { parseActivity, readActivity } from '../../src/teams/activity.ts';

/** The tenant of every activity here. */
export const TENANT = '0000aaaa-0000-4000-8000-000000000000';

/** What Teams sends when somebody types in a personal chat. */
export const MESSAGE = {
  type: 'message',
  id: '1700000000001',
  timestamp: '2026-03-03T09:00:00.000Z',
  localTimestamp: '2026-03-03T10:00:00.000+01:00',
  text: 'volgende',
  textFormat: 'plain',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  from: { id: '29:noor', name: 'Noor Jansen', aadObjectId: 'entra-noor' },
  recipient: { id: '28:bot', name: 'Lemniscaat' },
  conversation: { id: 'a:noor', conversationType: 'personal', tenantId: TENANT },
  channelData: { tenant: { id: TENANT }, source: { name: 'message' } },
  locale: 'nl-NL',
  entities: [{ type: 'clientInfo', locale: 'nl-NL', platform: 'Web' }],
};

/** What Teams sends when somebody presses a button of a card. */
export const EXECUTE = {
  ...MESSAGE,
  type: 'invoke',
  name: 'adaptiveCard/action',
  id: 'f:1',
  text: undefined,
  replyToId: '1700000000000',
  value: {
    action: {
      type: 'Action.Execute',
      verb: 'asked',
      data: { verb: 'asked', subject: 'c1', rev: 4, phase: 'reflect', arg: 'RQ1', said: 'kalm', question: '' },
    },
    trigger: 'manual',
  },
};

/** What is made of an activity that was changed here and there. Undefined when it is no activity. */
export function read(activity: Record<string, unknown>, changes: Record<string, unknown> = {}) {
  const parsed = parseActivity(JSON.parse(JSON.stringify({ ...activity, ...changes })));
  return parsed && readActivity(parsed, TENANT, 'fallback');
}

/** What a person did, when the activity says so. */
export function deed(activity: Record<string, unknown>, changes: Record<string, unknown> = {}): Deed | string | undefined {
  const incoming = read(activity, changes);
  return typeof incoming === 'object' ? incoming.deed : incoming;
}
