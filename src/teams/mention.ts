/** Something that an activity tells of its text: `mention` is one of an account, with the piece of the text that it is. */
export type Entity = {
  readonly type?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly mentioned?: { readonly id?: string | null | undefined } | null | undefined;
};

/** Nobody types so much: it is refused as it stands. */
const LONGEST = 16_000;
const MOST_ENTITIES = 50;

/**
 * What was said to the bot, as a person reads it. In a chat with others Teams puts the bot's name before it, as `<at>Lemniscaat</at>`;
 * that goes. Of other people who are mentioned the name stays.
 */
export function withoutMention(text: string, entities: readonly Entity[], botId: string): string {
  if (text.length > LONGEST) return text;
  const own = entities
    .slice(0, MOST_ENTITIES)
    .flatMap((entity) => (entity.type === 'mention' && entity.mentioned?.id === botId && entity.text ? [entity.text] : []));
  const said = own.reduce((rest, mention) => rest.replaceAll(mention, ' '), text);
  const named = said.replace(/<at(?:\s[^<>]*)?>(?<name>[^<]*)<\/at>/giu, '$<name>');
  return named === text ? text : named.replaceAll(/[ \u00A0]{2,}/gu, ' ').trim();
}
