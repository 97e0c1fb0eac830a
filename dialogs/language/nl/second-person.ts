import { shapes, signs, type Sign } from '../signs.ts';
import { HANDED_BACK } from './excuses.ts';
import { SETS } from './sets.ts';

/** Nothing before it in the clause opens a question or a condition: what follows is said, not asked or supposed. */
const SAID = '(?<![WC][^,;.?!]*)';
/** What may stand between: adverbs, small words, one word with a preposition. */
const F = '(?:[dMtxio]|p[tojh]?-)*';
const ENDS = '(?=[.?!,;EC_]|$)';

/** What is said of the student over classes of words (`classes.ts`): whatever the adverbs between, whatever the word. */
export const SECOND_PERSON: readonly Sign[] = [
  shapes(
    SETS,
    'fills-in',
    { given: true, unless: [...HANDED_BACK, '(?:bedankt|dank) (?:\\S+ )*dat <je>'] },
    // je was toen best boos; dat je zo boos was; was je boos
    `${SAID}yc${F}[aq]`,
    `${SAID}yc${F}Q${ENDS}`,
    `${SAID}y${F}[aqQ]c`,
    `${SAID}cy${F}[aq]`,
    `${SAID}cy${F}Q${ENDS}`,
    `${SAID}yl${F}[aq]`,
    `${SAID}ly${F}[aq]`,
    // je bent een doorzetter; je bent geen harde werker
    `${SAID}yc${F}[ox]d*[Aaq-]?A*r`,
    `${SAID}cy${F}[ox]d*[Aaq-]?A*r`,
    `${SAID}yc${F}[ox]d*A+R`,
    // je schaamt je; schaamde je je
    `${SAID}y[dMtxj]*K`,
    `${SAID}Ky`,
    // hoezo voel jij je beter
    'Yvy[yj]',
    // dat raakte je; dat moet je verdrietig gemaakt hebben
    `${SAID}[t-]d*ud*[yj]`,
    `${SAID}ut[yj]`,
    `${SAID}t[mlzs]${F}[yj]${F}[ae]`,
    // ik hoor dat je erkenning zoekt
    `(?:iH|Hi)[dtp-]{0,4}ty[^.?!;,]*?[aqnvK]`,
  ),
  shapes(
    SETS,
    'fills-in',
    { given: true, where: 'telling', unless: [...HANDED_BACK, '(?:die|wat) <je> (?:wil|wilt|wilde|wou)(?= )'] },
    `${SAID}y[dM]*v`,
    `${SAID}yb${F}[dxo]*[aqA]?n`,
  ),
  // hoe komt het dat je jaloers bent: the answer is left open, what is asked about is not
  signs(
    SETS,
    'fills-in',
    { given: true, unless: HANDED_BACK },
    "(?:hoe (?:komt|kwam|kan|kon) het|wat (?:maakt|maakte|is de reden|was de reden)|waar (?:komt|kwam) het door|waar (?:ligt|lag) het aan|vanwaar) (?:\\S+ )?dat <je> (?:[^ ,.?!]+ ){0,3}?(?:<state>|(?:zo |altijd |steeds |vaak )+(?!(?:snel|druk|langzaam|stil|alleen|goed|actief|alert) )<quality>(?= (?:bent|was|reageert|doet|wordt|werd|bleef|reageerde))|schaamt|ergert|twijfelt|piekert|(?:een|zo n|zo'n) (?:<type>))",
  ),
  shapes(
    SETS,
    'fills-in',
    { given: true, unless: HANDED_BACK },
    '(?<=^[dDE,t]*[dD])vyd*',
    // waarschijnlijk deed je het voor je vader
    '(?<=^[dDE,t]*)M[dMt]*[-vKcbuV]y',
  ),
  signs(
    SETS,
    'fills-in',
    { given: true, unless: HANDED_BACK },
    '(?:waarom|hoezo) (?:wil|wilde|wou) <je> (?:\\S+ ){0,2}(?:zo graag|per se|zo nodig|altijd)(?= )',
  ),
];
