import { type Inputs, pressedAction } from '../../src/local/card-press.ts';
import type { Card, PressedAction } from '../../src/local/protocol.ts';
import { cardOf, verbsOf } from '../wire/cards.ts';
import { cardIn } from '../wire/http.ts';
import type { Chance } from './chance.ts';
import { type Channel, pause } from './channel.ts';

/** Something that was done and acknowledged. `marker` can be found in what is kept of it; `again`: under how many new ids it came as well. */
export type Act = {
  readonly who: 'mentor' | 'student';
  readonly what: { readonly text: string } | { readonly verb: string; readonly inputs: Inputs } | { readonly installed: true };
  readonly marker: string | null;
  readonly again: number;
};

/** Somebody of a school, as the channel knows them. */
export type Someone = {
  readonly tenantId: string;
  readonly id: string;
  readonly upn: string;
  readonly chatId: string;
  readonly entraId: string;
};

/** A mentor and a student, who act one after the other; and everything they did that was acknowledged, in order. */
export type Pair = { readonly mentor: Someone; readonly student: Someone; readonly studentName: string; readonly acts: Act[] };

/** After a crash a message is held until its lease ends; a card that has not come long after that never will. */
const LONGEST_WAIT_MS = 600_000;

type Message = ReturnType<Channel['connector']['messages']>[number];

/** So many messages back the latest card may stand. */
const LOOKED_AT = 100;

let made = 0;

/** What a pair can do: each act comes again, as Teams lets it, until it is acknowledged. */
export function acting(
  pair: Pair,
  channel: Pick<Channel, 'connector' | 'whenUp' | 'post'>,
  { chance, redeliverMs }: { chance: Chance; redeliverMs: number },
) {
  /**
   * Talks whose closing went out, and closings that were answered. A message that left just before a crash is sent again, so their
   * cards may stand there still; nobody goes on with them.
   */
  const over = new Set<string>();
  /**
   * The latest turn of each talk of which somebody has seen the card. After a crash an older one may stand in its place until what is owed has
   * come: whoever pressed on that would be refused in one run and not in the other, so they wait for what they have seen.
   */
  const seen = new Map<string, number>();
  const sees = (card: Card | undefined): void => {
    const verbs = card ? verbsOf(card) : [];
    const verb = verbs.find((each) => verbs.indexOf(each) === verbs.lastIndexOf(each));
    if (!card || verb === undefined) return;
    const { subject = '', rev } = standingOf(pressedAction(card, (each) => each.verb === verb));
    seen.set(subject, Math.max(seen.get(subject) ?? 0, Number(rev)));
  };

  async function deliver(who: Act['who'], what: Act['what'], marker: string | null, activity: object): Promise<unknown> {
    const whole = { ...envelope(pair[who], channel.connector.url), ...activity };
    let reached = 0;
    let again = 0;
    for (;;) {
      await channel.whenUp();
      // The same id once more, then a new one each time.
      const isNew = reached >= 2;
      const sent = isNew ? { ...whole, id: newActivityId() } : whole;
      const posts = chance.happens(0.1) ? [channel.post(sent), channel.post(sent)] : [channel.post(sent)];
      const came = await Promise.all(posts);
      const isReached = came.some((posted) => posted.acknowledged || posted.reached);
      if (isNew && isReached) again += 1;
      const taken = came.find((posted) => posted.acknowledged);
      if (taken?.acknowledged) {
        pair.acts.push({ who, what, marker, again });
        return taken.body;
      }
      if (isReached) reached += 1;
      await pause(redeliverMs);
    }
  }

  return {
    installs: (who: Act['who']) => deliver(who, { installed: true }, null, { type: 'installationUpdate', action: 'add' }),
    /** Types something; words with a marker come back on a card, and who presses before that presses an older one. */
    async says(who: Act['who'], text: string, marker: string | null = null): Promise<void> {
      await deliver(who, { text }, marker, { type: 'message', text, textFormat: 'plain' });
      if (marker === null) return;
      const { activity } = await shown(who, (each) => JSON.stringify(each.activity).includes(marker), `a card with ${marker}`);
      sees(cardOf(activity));
    },
    /**
     * Presses a button of the newest card that has it. The answer's card is the newest from then on; the answer may be a line as well, and
     * the card come below. Whoever goes on to the next phase acts again once the bot has sent that phase to the chat, and looks at nothing
     * older any more. A card of the former phase would be refused as an older one, in one run and not in the other.
     */
    async presses(who: Act['who'], verb: string, inputs: Inputs = {}, marker: string | null = null): Promise<Card | undefined> {
      const { card, id } = await cardWith(who, verb);
      const action = pressedAction(card, (each) => each.type === 'Action.Execute' && each.verb === verb, inputs);
      const body = await deliver(who, { verb, inputs }, marker, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action, trigger: 'manual' },
        replyToId: id,
      });
      if (verb === 'send' || verb === 'confirm') over.add(subjectOf(action));
      const answer = cardIn(body);
      if (answer) channel.connector.show(pair[who].chatId, id, answer);
      sees(answer);
      if (verb === 'next') {
        const { sent } = await shown(who, (each) => isBeyond(cardOf(each.sent), action), 'a card of the next phase');
        sees(cardOf(sent));
      }
      return answer;
    },
  };

  function goesOn(card: Card | undefined, verb: string): boolean {
    if (card === undefined || !verbsOf(card).includes(verb)) return false;
    const { subject = '', rev } = standingOf(pressedAction(card, (each) => each.verb === verb, {}));
    return !over.has(subject) && Number(rev) >= (seen.get(subject) ?? 0);
  }

  /** The card of the latest turn. A message that left just before a crash is sent again, below newer ones: whoever pressed on that would be told that it is older. */
  async function cardWith(who: Act['who'], verb: string): Promise<{ card: Card; id: string }> {
    await shown(who, (each) => goesOn(cardOf(each.activity), verb), `a card with ${verb}`);
    const cards = channel.connector
      .messages(pair[who].chatId)
      .slice(-LOOKED_AT)
      .flatMap(({ id, activity }) => {
        const card = cardOf(activity);
        return card && goesOn(card, verb)
          ? [{ id, card, ...standingOf(pressedAction(card, (each) => each.verb === verb, {})) }]
          : [];
      });
    return cards.reduce((latest, each) => (isLater(each, latest) ? each : latest));
  }

  /** The newest message of its kind, once there is one. */
  async function shown(who: Act['who'], isMeant: (message: Message) => boolean, what: string): Promise<Message> {
    const end = performance.now() + LONGEST_WAIT_MS;
    for (;;) {
      const newest = channel.connector.messages(pair[who].chatId).findLast(isMeant);
      if (newest) return newest;
      if (performance.now() > end) throw new Error(`${pair[who].upn} waited in vain for ${what}`);
      await pause(20);
    }
  }
}

/** What a pair can do. */
export type Acting = ReturnType<typeof acting>;

/** Whether a card shows the same talk in a later turn and another phase than the one in which this button stood. */
function isBeyond(card: Card | undefined, pressed: PressedAction): boolean {
  const { subject, phase, rev } = standingOf(pressed);
  if (!card || !verbsOf(card).includes('note')) return false;
  const now = standingOf(pressedAction(card, (each) => each.verb === 'note'));
  return now.subject === subject && now.phase !== phase && Number(now.rev) > Number(rev);
}

type Standing = { readonly subject?: string; readonly phase?: string; readonly rev?: number | string };

/** What a button stood on. */
function standingOf({ data }: { data?: unknown }): Standing {
  return (data ?? {}) as Standing;
}

/** Whether a card is of a later talk (ids grow) or a later turn of the same one, or as late. */
function isLater(one: Standing, other: Standing): boolean {
  const [mine, others] = [one.subject ?? '', other.subject ?? ''];
  return mine === others ? Number(one.rev) >= Number(other.rev) : mine > others;
}

function subjectOf(action: { data?: unknown }): string {
  return standingOf(action).subject ?? '';
}

function newActivityId(): string {
  made += 1;
  return `torture-${process.pid}-${made}`;
}

function envelope({ tenantId, id, entraId, chatId }: Someone, serviceUrl: string): object {
  return {
    id: newActivityId(),
    channelId: 'msteams',
    serviceUrl,
    locale: 'nl-NL',
    from: { id, aadObjectId: entraId },
    recipient: { id: '28:bot', name: 'Lemniscaat' },
    conversation: { id: chatId, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
  };
}
