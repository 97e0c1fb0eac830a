/** What may stand between a subject and the word, besides a phrase with a preposition. */
const BESIDE =
  '(?:heel|erg|echt|zo|best|nogal|gewoon|wel|behoorlijk|super|zeer|enorm|een|beetje|wat|iets|ook|eigenlijk|stiekem|toch|dan|nu|toen|daar|er|al|nog|helemaal|altijd|even|eens|maar|vaak|soms|zelf|meteen|ineens|juist|extra|te|weer|me|mij|mezelf|ons|meer|minder|veel|achteraf|later|graag) ';
const PHRASE =
  '(?:op|in|bij|met|tijdens|over|van|voor|door|na) (?:(?:mijn|mn|me|de|het|die|dat|dit|deze|een|onze|alle) )?(?!(?:ik|we|wij) )\\S+ ';
const GAP = `(?:${BESIDE}|${PHRASE}){0,5}`;
/** Who is meant by `dat ik …`. */
const SELF = '(?:ik|we|wij) ';

const FAR = `(?:verre van|alles behalve|het tegenovergestelde van|het tegendeel van) (?:dat ${SELF})?(?:${BESIDE}){0,3}_`;

const WISHED = [
  `(?:wou|wil|wilde|wilden|willen|wens|wenste|wensten|hoop|hopen|hoopte|hoopten|gewild) (?:${SELF}|${BESIDE}){0,3}dat ${SELF}${GAP}_`,
  `(?:wil|willen|wou|wilde|wilden|hoop|hopen|hoopte|hoopten) (?:${SELF})?${GAP}_ (?:${PHRASE})?(?:te )?(?:kunnen )?(?:zijn|worden|voelen)(?= )`,
  // `was ik maar trots`, which stands first; `was ik maar blij dat` tells what was so.
  `(?<=^ (?:(?:ach|och|oh?|en|pff) )?)(?:was|waren|had|hadden|voelde|voelden) ${SELF}(?:${BESIDE}){0,3}(?<=maar (?:\\S+ ){0,3})_(?! (?:dat|toen|omdat|want) )`,
  `(?:deed|deden|doe|doen|gedaan) alsof ${SELF}${GAP}_`,
];
/** Wherever the wish itself stands: `ik zou graag trots willen zijn`. */
const WISHED_AFTER = `_ (?:${PHRASE})?(?:had |zou )?willen (?:zijn|worden|voelen)(?= )`;

/** Who vond, dacht or zei it was not the student; what others noticed or saw may well be so. */
const JUDGED = [
  `(?<! (?:ik|we|wij|en|maar|dus|of|zelf|want) )(?:vond|vonden|vindt|vinden|dacht|dachten|denkt|denken|zei|zeiden|zegt|zeggen|beweerde|beweerden|beweert|meende|meent) (?!${SELF})(?:\\S+ ){0,3}dat ${SELF}${GAP}_`,
  `(?<! (?:ik|we|wij) )(?:vond|vonden|vindt|vinden|noemde|noemden|noemt|noemen) (?:(?:(?:mijn|mn|de|het|een|die|onze) )?(?!${SELF})\\S+ )?(?:me|mij|ons) (?:${BESIDE}){0,4}_`,
  `volgens (?!(?:mij|me|ons) )(?:\\S+ ){1,3}(?:(?:ben|was|waren|voelde|voelden) ${SELF}${GAP})?_`,
];
const JUDGED_AFTER = '_ volgens (?!(?:mij|me|ons) )';

/** The word was far from so, only wished or played, or what somebody else made of it; `_` stands for the word in its clause. */
export const UNREAL = new RegExp(`(?<= )(?:${[FAR, ...WISHED, ...JUDGED].join('|')})|${WISHED_AFTER}|${JUDGED_AFTER}`, 'u');
