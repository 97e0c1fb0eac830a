import type { Request } from './desk.ts';
import { typedRequest } from './request.ts';

/** Both languages are always understood, as with commands. Lines are lower case, without what stands around the words. */
const GREETING =
  /^(?:ho+i+|hoihoi|ha+i+|hall?o+|he+y+|hé|hee|hi+|hello+|yo|dag|goede?[ -]?(?:morgen|middag|avond)|good (?:morning|afternoon|evening))(?: (?:bot|lemniscaat|daar|there))?$/u;
const LOST: readonly RegExp[] = [
  /^(?:en )?wat (?:moet|kan|mag|kun|zal) ik (?:(?:hier|nu|dan|hiermee|allemaal|met jou|eigenlijk) ?)*(?:doen|typen|zeggen|vragen|mee)?$/u,
  /^wat (?:kan|kun|doe|ben|is) (?:jij|je|dit|u|deze bot|lemniscaat)(?: hier)?(?: allemaal)?(?: doen| voor (?:mij|me) doen)?$/u,
  /^(?:en )?(?:hoe (?:werkt|moet|gaat|doe ik|begin ik)|wie ben)(?: (?:dit|het|dat|jij|je|deze bot|lemniscaat|hier|nu|mee))*$/u,
  /^(?:ik )?(?:snap|begrijp)(?: ik)?(?: (?:het|t|'t|er|dit|dat|je|de vraag))*(?: (?:echt|helemaal|even))* (?:niet|nie|niks|niets)(?: van)?$/u,
  /^(?:help|hulp)$/u,
  /^(?:(?:kun|kan|wil) (?:je|jij|u) (?:me|mij|even) (?:even )?helpen|help (?:me|mij)|(?:ik heb )?hulp nodig|uitleg|info|menu|opties)$/u,
  /^what (?:can|should|must|do) i (?:have to )?(?:do|type|say|ask)(?: (?:here|now|with this))?$/u,
  /^(?:what (?:is this|are you|can you do|do you do|now)|who are you|how (?:does|do) (?:this|it|you) work|how do i (?:start|begin))$/u,
  /^i (?:do not|don't|dont) (?:understand|get)(?: (?:it|this|that|you|the question))?$/u,
  /^(?:(?:can|could) you help(?: me)?|help me|i need help|explain|options)$/u,
];
const TALK_WITH =
  /^(?:(?:een |nieuw |a |new )*(?:gesprek|conversation|talk)(?: (?:starten|beginnen|start|begin))?(?: (?:met|with))?)(?: (?<name>.+))?$/iu;
const WISH_TO_TALK = /\b(?:gesprek|praten|spreken|conversation|talk|speak)\b.*? (?:met|with|to) (?<name>[^,;:]+)$/iu;

const ASKS_TO_TALK: readonly RegExp[] = [
  /^(?:ik (?:wil|wou|zou)|(?:zou|mag|kan|kunnen|wil) (?:ik|we)|wanneer (?:mag|kan|heb|hebben) (?:ik|we))(?: (?:graag|eens|even|een keer|weer|nu|wel)){0,2}(?: met (?:(?:mijn|m'n|mn|een|de) )?\S+)?(?: (?:graag|eens|even|een keer|weer|nu))?(?: (?:een )?(?:gesprek(?:je)?|praten|spreken))(?: met (?:(?:mijn|m'n|mn|een|de) )?\S+)?(?: (?:hebben|voeren|willen|aanvragen|plannen))?$/u,
  /^(?:i (?:want|need|would like|'d like)(?: to)?|(?:can|could|may) (?:i|we))(?: (?:please|have))?(?: (?:a )?(?:talk|speak|conversation|chat))(?: (?:to|with) (?:(?:my|a|the) )?\S+)?(?: please)?$/u,
];

/** Who writes more than this tells something. */
const LONGEST = 120;

/** Words without what people put around them: signs, emoji and a double space. Nothing of a long text. */
function bare(text: string): string {
  if (text.length > LONGEST) return '';
  const words = text.replaceAll('’', "'").replace(/[^\p{L}\p{N}' -]+/gu, ' ');
  return words.replace(/\s+/gu, ' ').trim();
}

/** Whether somebody says hello, and nothing else. */
export function isGreeting(text: string): boolean {
  return GREETING.test(bare(text).toLowerCase());
}

/** Whether somebody asks what to do, or says that they do not understand, and nothing else. */
export function isLost(text: string): boolean {
  const words = bare(text).toLowerCase();
  return LOST.some((pattern) => pattern.test(words));
}

/** Whether a student asks for a talk, and nothing else. */
export function asksToTalk(text: string): boolean {
  const words = bare(text).toLowerCase();
  return ASKS_TO_TALK.some((pattern) => pattern.test(words));
}

/** With whom a mentor wants to talk, in other words than the command; `isSure` when the words can mean nothing else. Null when not. */
export function talkMeant(text: string): { readonly request: Request; readonly isSure: boolean } | null {
  const words = bare(text);
  if (words === '') return null;
  const short = TALK_WITH.exec(words);
  if (short) return { request: typedRequest('start-with', short.groups?.['name'] ?? ''), isSure: true };
  const name = WISH_TO_TALK.exec(words)?.groups?.['name'];
  return name === undefined ? null : { request: typedRequest('start-with', name), isSure: false };
}
