/**
 * Words by which a story is told as unpleasant or as pleasant, in both languages: they are mixed. Coarse on purpose: it only keeps
 * questions away that do not fit, and nothing of it is stored.
 */
const of = (...lines: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${lines.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

const UNPLEASANT = of(
  '(?:boos|boze|kwaad|woedend|woest|pissig|bang|angst|verdriet(?:ig)?|teleurgesteld|gefrustreerd|gestrest|eenzaam|machteloos|gekwetst)',
  '(?:vernederd|beledigd|geschrokken|schrok|schaamde?|huilde|huilen|gehuild|vervelend|verschrikkelijk|vreselijk|rot|klote?|kut|ruk|stom|naar)',
  '(?:weggestuurd|ontslagen|geschorst|gezakt|onvoldoende|blijven zitten|ruzie|uitgescholden|schold|uitgelachen|gepest|afgewezen)',
  '(?:mislukt(?:e)?|misging|mis ging|misgegaan|fout ging|(?:schreeuwde|snauwde|gilde) (?:\\S+ ){0,2}(?:me|mij)|niet (?:eerlijk|gelukt)|lukte niet)',
  '(?:stuurde(?:n)? (?:me|mij) (?:\\S+ ){0,2}(?:weg|uit|eruit)|durfde (?:het |er )?niet|te laat)',
  '(?:angry|mad|furious|scared|afraid|sad|upset|frustrated|stressed|lonely|hurt|humiliated|ashamed|embarrassed|cried|crying|horrible|awful)',
  '(?:terrible|sucked|sent (?:me )?(?:away|home|out)|fired|suspended|failed|bullied|rejected|messed (?:it )?up|(?:yelled|shouted|laughed) at me)',
  "(?:went wrong|unfair|not fair|an argument|(?:did not|didn['’]t) (?:work|dare))",
);

const PLEASANT = of(
  '(?:trots(?:e)?|blij(?:e)?|gelukkig|opgelucht|tevreden|enthousiast|dankbaar|genoten|genoot|leuk(?:e|ste)?|fijn(?:e)?|mooi(?:e)?|gaaf|vet)',
  '(?:super|top|geweldig|heerlijk|chill|nice|gelukt|lukte het|ging (?:het )?(?:heel |zo |echt |best |wel )?goed|goed gedaan|complimenten?)',
  '(?:proud|happy|glad|relieved|grateful|enjoyed|loved|fun|great|brilliant|amazing|went (?:really |so )?well|well done)',
);

const DENIED = /(?<![\p{L}\p{N}])(?:niet|nooit|geen|not|never|no)(?: [\p{L}]+){0,2} $/iu;

/** Whether what was told of something sounds unpleasant, and nothing of it pleasant. */
export function soundsUnpleasant(texts: readonly string[]): boolean {
  return texts.some((text) => holds(text, UNPLEASANT)) && !texts.some((text) => holds(text, PLEASANT));
}

function holds(text: string, words: RegExp): boolean {
  return [...text.matchAll(words)].some(({ index }) => !DENIED.test(text.slice(0, index)));
}
