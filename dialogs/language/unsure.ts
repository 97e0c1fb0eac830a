/** What people say around an answer that says nothing, in both languages: they mix them. */
const BEFORE =
  "(?:(?:ja|nee|uh+|euh+|ehm*|hm+|poeh|tja|pf+|nou|sorry|echt|ik|k|dat|heb|kheb|yes|no|nah|well|i|i've|ive|got|have) )*";
const AFTER =
  '(?: (?:meer|echt|hoor|zo|goed|man|bro|precies|eigenlijk|sorry|nog|nu|van|really|yet|tbh|it|that|exactly|much|special|bijzonders|speciaals))*';

const said = (...lines: readonly string[]): readonly RegExp[] =>
  lines.map((line) => new RegExp(`^${BEFORE}(?:${line})${AFTER}$`, 'u'));

/** Lines are lower case and hold nothing else. */
const UNSURE: readonly RegExp[] = [
  ...said(
    "(?:weet|wee|wist|zou)(?: (?:ik|k))?(?: (?:het|t|'t|dat|er))?(?: (?:echt|eigenlijk|even|nog|zo|ff|gewoon))* (?:niet|nie|niks|niets)(?: weten)?",
    'weet (?:ik|k) (?:het )?veel|kweenie|kweetniet|weetnie|kwenie|kweni|khebgeenidee',
    'geen (?:flauw )?idee|niks|niets|nix|geen een|niet echt(?: iets)?',
    'gewoon(?: (?:zo|niks|niets|normaal))?|mwah|normaal|(?:het )?(?:zelfde|hetzelfde) als altijd|zoals altijd|(?:maakt|boeit) niet(?: uit)?',
    'niet (?:zo )?(?:veel|bijzonder|speciaal)|(?:kan|ken) (?:even )?(?:niet|niks|niets) (?:bedenken|verzinnen)|(?:er )?schiet me (?:niks|niets) te binnen',
    "(?:do not|don't|dont)(?: really)? know|idk|dunno|no (?:idea|clue)|nothing|not (?:sure|really|much)|same as (?:always|usual)|the usual",
  ),
  /^(?:(?:ja|nee+|neen|jawel|ok[eé]?|okay|hm+|uh+|euh+|tja|boeien?|nvt|(?:maakt|boeit) me (?:niet|niks) uit|(?:ik )?(?:heb )?(?:hier )?(?:echt )?geen zin(?: (?:in|hierin|erin))?|hoor|man)(?: |$))+$/u,
  /^(?:(?:yes|yeah|yep|no+|nope|nah|ok|okay|whatever|n a|i (?:do not|don't|dont) (?:feel like it|care)|man|bro)(?: |$))+$/u,
];

/** Whether an answer says no more than that the student does not know one, or does not feel like giving one. */
export function knowsNothing(text: string): boolean {
  const words = bare(text);
  return UNSURE.some((pattern) => pattern.test(words));
}

/** What was agreed and not done, at the beginning of an answer. Of what was tried and failed there is something to tell. */
const NOT_DONE: readonly RegExp[] = [
  /^(?:(?:ja|nee|uh+|euh+|sorry|nou|eigenlijk|ik|k|kheb|heb|hebben|ben|was|dat|het|t|'t|is|er|we|zijn|nog|de|afspraak) )*(?:niet|nie|nooit|niks)(?: (?:echt|meer|van|aan|toe|durven))* (?:gedaan|doen|gebeurd|gekomen|doorgegaan|toegekomen|geweest|gegaan)(?= |$)/u,
  /^(?:(?:nee|uh+|euh+|sorry|nou|ik|k|heb|had|ben|was|er|het|t|'t|dat|helemaal|gewoon|nog) )*(?:vergeten|geen tijd)(?= |$)|^(?:nee )?nog niet$/u,
  /^(?:(?:no|nah|sorry|well|i|it|we|that|just) )*(?:did not|didn't|didnt|have not|haven't|havent|has not|hasn't|hasnt|never)(?: (?:really|actually|got around to))* (?:do|done|doing|did|happen|happened|go|gone|it)(?= |$)/u,
  /^(?:(?:no|nah|sorry|well|i|just|had|have|totally) )*(?:not yet|forgot|no time)(?= |$)/u,
];

/** Whether an answer begins with it that what was agreed was not done: there is no experience to look back on then. */
export function wasNotDone(text: string): boolean {
  const words = bare(text);
  return NOT_DONE.some((pattern) => pattern.test(words));
}

const ENOUGH =
  /^(?:nee )?(?:stoppen|stop er ?mee|hou (?:er ?mee )?op|laat maar|stop it|leave it)(?: (?:hoor|man|please|pls|nu))*$/u;

/** Whether an answer says no more than that the student wants to stop. */
export function wantsToStop(text: string): boolean {
  return ENOUGH.test(bare(text));
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
