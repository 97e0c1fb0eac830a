/** Both languages are always understood: people mix them. Lines are lower case and hold nothing else. */
const UNSURE: readonly RegExp[] = [
  /^(?:(?:ja|nee|uh+|euh+|ehm*|hm+|poeh|tja|pff+|sorry|echt|ik) )*(?:(?:weet|wee|wist)(?: ik)?(?: (?:het|t|'t|dat|er))?(?: (?:echt|eigenlijk|even|nog|zo|ff|gewoon))* (?:niet|nie|niks|niets)(?: (?:meer|echt|hoor|zo|man|precies|eigenlijk|sorry))*|kweenie|kweetniet|weetnie|kwenie|kweni|khebgeenidee)$/u,
  /^(?:(?:ja|nee|uh+|euh+|sorry|echt|ik|heb) )*(?:geen (?:flauw )?idee|niks|niets|nix|geen een|niet echt iets)(?: (?:hoor|man|echt|sorry|eigenlijk))*$/u,
  /^(?:i )?(?:do not|don't|dont) (?:really )?know(?: (?:it|that|really|sorry|man|bro))*$|^(?:idk|dunno|no (?:idea|clue)|nothing|not sure)(?: (?:man|bro|really|sorry|tbh))*$/u,
];

/** Whether an answer says no more than that the student does not know one. */
export function knowsNothing(text: string): boolean {
  const words = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return UNSURE.some((pattern) => pattern.test(words));
}
