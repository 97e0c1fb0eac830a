import { signs, type Sign } from '../signs.ts';
import { SETS } from './sets.ts';

const BEFORE = '(?<=^ |[.!:;] |(?:^| )(?:dus|en|maar|dan|nou|gewoon|eerst|toch|zeg|joh|ach) )';
const EASED = '(?:gewoon|lekker|eens|even|maar|nou|toch|direct|meteen|eerst)';
const FINE = ['<je> (?:zei|zegt|vertelde|noemde)', '(?:formulier|deur|raam|stoel|kaart|kaartje|scherm|bel) '];
const USES = 'gebruik|trek|schrijf|neem|draag|doe|zeg|zet|bel|maak|stuur|pak|kies|vraag|kom|ga|meld|houd|hou|koop';

/** Pushes in small words: a nudge with *gewoon*, a plan without a verb, a norm, what leads nowhere (domain.md §3 rule 1). */
export const URGES: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    { where: 'telling', unless: [...FINE, '.* [?]'] },
    // druk gewoon op verzenden
    `${BEFORE}(?:druk|klik|fiets|rijd|rij|duw|schuif|gooi|schud|wissel|haak|schrap|streep|wis|verstuur|upload|print) (?:er |het |hem |ze |dat )?${EASED} (?:eens |even |maar )*(?!(?:verder|door|wat|hoe|waar|je verhaal|me|mij) )[^ .?!,]+(?= )`,
    // die houding brengt je nergens
    '(?:brengt|bracht|helpt|levert|leidt|doet) (?:je|jou|u|het )?(?:[^ .?!,]+ )?(?:nergens|niets op|niks op|niet verder|geen stap|tot niets|tot niks|geen steek)(?= (?:[.!,]|$|verder|toe))',
    '(?:daarmee|zo|hiermee|op die manier) (?:kom|red|schiet|bereik|win|los|krijg|maak) <je> (?:[^ .?!,]+ ){0,3}(?:er niet|nergens|niks|niets|niet|geen)(?= )',
    // voor zo'n sollicitatie gebruik je natuurlijk
    `(?:voor|bij|in|op|naar) (?:zo n|zo'n|zon|een|elke|iedere) (?:[^ .?!,]+ ){1,4}(?:${USES}) <je> (?:natuurlijk|altijd|gewoon|nooit|geen|minstens|minimaal|toch|uiteraard|eerst|op zijn minst)(?= )`,
    '<je> ken (?:[^ .?!,]+ )?(?:toch|gewoon|ook|even|beter|best|altijd)(?= )',
    'het is niet omdat <je> (?:[^ .?!,]+ ){1,8}dat <je> (?:[^ .?!,]+ ){0,5}(?:moet|kunt|kan|hoeft|mag)(?= )',
  ),
  signs(
    SETS,
    'advice',
    { unless: ['(?:samen|andere keer|we|wij|ik|me|mij|koffie|pauze|thee|drinken|vertellen) '] },
    // misschien even een appje sturen?
    '(?<=^ (?:en |of |maar )*)(?:misschien|anders|eventueel|wellicht) (?:(?:even|gewoon|eens|toch|maar|eerst|ook|een keer) )*(?:een|je|de|het|hem|haar|die|dat|bij|met|aan|naar|met) (?!.* (?:wil|wilt|zou|kun|kan|kunt|heb|hebt|ben|bent|ga|gaat|moet|mag|is|was|zijn|kunnen|jij|er) )(?:[^ .?!,]+ ){1,6}[^ .?!,]{3,}en(?= (?:[.?!]|$))(?<! (?:mensen|lessen|klanten|collegas|kinderen|vrienden|taken|dingen|dagen|weken|momenten))',
    'waarom (?:ga|gaat|kies|stuur|schrijf|kijk|stap|loop|doe|stel|wacht|begin|maak|zeg|blijf|houd|oefen) <je> (?:[^ .?!,]+ ){0,4}?niet (?:eerst|alvast|ook|direct|meteen|liever)(?= )',
  ),
];
