/**
 * Words by which a story is told as unpleasant or as pleasant, in both languages: they are mixed. Coarse on purpose: it only keeps
 * questions away that do not fit, and nothing of it is stored.
 */
const of = (...lines: readonly string[]): RegExp => new RegExp(`\\b(?:${lines.join('|')})(?![a-zà-ÿ0-9])`, 'g');

const UNPLEASANT = of(
  '(?:boos|boze|kwaad|woedend|woest|pissig|bang|angst|verdriet(?:ig)?|teleurgesteld|gefrustreerd|gestrest|eenzaam|machteloos|gekwetst)',
  '(?:vernederd|beledigd|geschrokken|schrok|schaamde?|huilde|huilen|gehuild|vervelend|verschrikkelijk|vreselijk|rot|klote?|kut|ruk|stom|nare|naar(?= *(?:[.,!?;]|$)))',
  '(?:weggestuurd|ontslagen|geschorst|gezakt|onvoldoende|blijven zitten|ruzie|uitgescholden|schold|uitgelachen|gepest|afgewezen)',
  '(?:mislukt(?:e)?|misging|mis ging|misgegaan|fout ging|(?:schreeuwde|snauwde|gilde) (?:\\S+ ){0,2}(?:me|mij)|niet (?:eerlijk|gelukt)|lukte niet)',
  '(?:stuurde(?:n)? (?:me|mij) (?:\\S+ ){0,2}(?:weg|uit|eruit)|durfde (?:het |er )?niet|te laat)',
  '(?:angry|mad|furious|scared|afraid|sad|upset|frustrated|stressed|lonely|hurt|humiliated|ashamed|embarrassed|cried|crying|horrible|awful)',
  '(?:terrible|sucked|sent (?:me )?(?:away|home|out)|fired|suspended|failed|bullied|rejected|messed (?:it )?up|(?:yelled|shouted|laughed) at me)',
  "(?:went wrong|unfair|not fair|an argument|(?:did not|didn['’]t) (?:work|dare))",
);

const PLEASANT = of(
  '(?:trots(?:e)?|blij(?:e)?|gelukkig|opgelucht|tevreden|enthousiast|dankbaar|genoten|genoot|leuk(?:e|ste)?|fijn(?:e)?|mooi(?:e)?|gaaf|(?:vet|super)(?= *(?:[.,!?;]|$)))',
  '(?:top|geweldig|heerlijk|chill|nice|gelukt|lukte het|ging (?:het )?(?:heel |zo |echt |best |wel )?goed|goed gedaan|complimenten?)',
  '(?:proud|happy|glad (?:that|i|to|we)|relieved|grateful|enjoyed|loved|fun|great|brilliant|amazing|went (?:really |so )?well|well done)',
);

const DENIED = /(?<![\p{L}\p{N}])(?:niet|nooit|geen|not|never|no)(?: [\p{L}]+){0,2} $/iu;

/** How a story is told. */
export type Mood = 'pleasant' | 'unpleasant';

/** How what was told sounds; what is pleasant in it has its say, and null is neither. */
export function moodOf(text: string): Mood | null {
  if (holds(text, PLEASANT)) return 'pleasant';
  return holds(text, UNPLEASANT) ? 'unpleasant' : null;
}

/** So much of a text before a word is looked through for what denies it. */
const BEFORE = 40;

function holds(text: string, words: RegExp): boolean {
  const line = text.toLowerCase();
  return [...line.matchAll(words)].some(({ index }) => !DENIED.test(line.slice(Math.max(0, index - BEFORE), index)));
}
