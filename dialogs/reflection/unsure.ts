/** Both languages are always understood: people mix them. Lines are lower case and hold nothing else. */
const UNSURE: readonly RegExp[] = [
  /^(?:(?:ja|nee|uh+|euh+|ehm*|hm+|poeh|tja|pff+|sorry|echt|ik) )*(?:(?:weet|wee|wist)(?: ik)?(?: (?:het|t|'t|dat|er))?(?: (?:echt|eigenlijk|even|nog|zo|ff|gewoon))* (?:niet|nie|niks|niets)(?: (?:meer|echt|hoor|zo|man|precies|eigenlijk|sorry))*|kweenie|kweetniet|weetnie|kwenie|kweni|khebgeenidee)$/u,
  /^(?:(?:ja|nee|uh+|euh+|sorry|echt|ik|heb) )*(?:geen (?:flauw )?idee|niks|niets|nix|geen een|niet echt iets)(?: (?:hoor|man|echt|sorry|eigenlijk))*$/u,
  /^(?:i )?(?:do not|don't|dont) (?:really )?know(?: (?:it|that|really|sorry|man|bro))*$|^(?:idk|dunno|no (?:idea|clue)|nothing|not sure)(?: (?:man|bro|really|sorry|tbh))*$/u,
  /^(?:(?:ja|nee+|neen|jawel|ok[eé]?|okay|hm+|uh+|euh+|tja|boeien?|nvt|(?:ik )?(?:heb )?(?:hier )?(?:echt )?geen zin(?: (?:in|hierin|erin))?|hoor|man)(?: |$))+$/u,
  /^(?:(?:yes|yeah|yep|no+|nope|nah|ok|okay|whatever|n a|i (?:do not|don't|dont) feel like it|man|bro)(?: |$))+$/u,
];

/** Whether an answer says no more than that the student does not know one, or does not feel like giving one. */
export function knowsNothing(text: string): boolean {
  const words = bare(text);
  return UNSURE.some((pattern) => pattern.test(words));
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
