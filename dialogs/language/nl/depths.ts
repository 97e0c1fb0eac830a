import { signs, type Sign } from '../signs.ts';
import { BODY } from './dwells.ts';
import { SETS } from './sets.ts';

const FELT = '(?:<emo>|gevoel|rotgevoel|emotie|pijn|gevoelens|tranen)';
const IT = `(?:(?:die|dat|je|jouw|uw|deze|dit|de|het|al die|al dat|zo n|zo'n|zon) (?:(?!(?:er|dan|toen|daar|nu|ook|geen|een|in|van|door|met) )[^ .?!,]+ )?${FELT})`;
/** What a feeling is said to be in the body. */
const LUMP = '(?:(?:die|de|dat) (?:knoop|brok|steen)(?! (?:in (?:het|de|een)|aan|van|die|uit) ))';

/** The emotion as a thing of its own: with a voice, a seat, a measure, a life (domain.md §3 rule 4). */
export const DEPTHS: readonly Sign[] = [
  signs(
    SETS,
    'dwells',
    {},
    // stel je voor dat die angst tegenover je zit
    `stel (?:je |u )?(?:[^ .?!,]+ ){0,4}${IT} (?:hier |nu |even |daar )*(?:tegenover|naast|een|kon|zou|hier|praat|spreekt)(?= )`,
    `(?:geef|gaf|geeft) ${IT} (?:[^ .?!,]+ )?een (?:stem|gezicht|kleur|vorm|cijfer|plek)(?= )`,
    '(?:ernaartoe|erheen|erin|ernaar toe|er naartoe|daarheen) (?:ademt|ademen|adem)(?= )',
    'hoeveel procent van (?:jou|je|u) (?:is|was|voelt)(?= )',
    `(?:welk|wat voor) (?:rapport)?cijfer (?:geef|gaf|zou|krijgt|verdient) (?:[^ .?!,]+ ){0,3}${IT}(?= )`,
    `(?:heeft|had) ${IT} (?:voor (?:jou|je) )?een (?:kleur|vorm|stem|geur|smaak|plek)(?= )`,
    `onder ${IT} , wat (?:zit|ligt|schuilt|vind|voel)(?= )`,
    '(?:word|wordt|werd) <je> (?:[^ .?!,]+ ){0,4}wakker (?:van|door) (?:de|je|die|dat) (?:<emo>|zorgen|gevoel)(?= )',
    'zitten (?:de|je) tranen(?= )',
    'altijd (?:[^ .?!,]+ ){0,3}<state> (?:geweest )?(?:, )?(?:ook )?als (?:klein )?kind(?= )',
    'hoe oud voel(?:t)? <je>(?= )',
    // hoelang, hoe vaak
    `(?:sinds wanneer|vanaf wanneer|hoelang|hoe lang) (?:[^ .?!,]+ ){0,5}${IT}(?= )(?! (?:dat|van|om) )`,
    `(?:gaat|ging|komt|verdwijnt|zakt|blijft|slijt) ${IT} (?:er )?(?:ooit|nooit|wel eens|weleens|altijd|vaak|elke)(?= )`,
    'hoeveel (?:nachten|tranen|keer|avonden) (?:[^ .?!,]+ ){0,5}(?:gehuild|wakker|huil|huilt|gejankt)(?= )',
    'hoe vaak (?:(?:huil|huilde) <je>|(?:lig|lag) <je> (?:er |daar |hier )?(?:[^ .?!,]+ )?wakker)(?= )',
    '(?:moet|moest) <je> (?:er|daar) (?:[^ .?!,]+ ){0,5}huilen(?= )',
    // een knoop, een brok
    `(?:hoe (?:groot|zwaar|strak|dik|diep)|wat (?:doet|zegt|gebeurt|voel)|waar|zit|voelt|ga|aandacht) (?:[^ .?!,]+ ){0,5}${LUMP}(?= )`,
    `onder (?:die|dat|je|jouw) (?:[^ .?!,]+ )?${FELT} (?:kijkt|kijken|graaft|graven|voelt|duikt|zou kijken)(?= )`,
    `(?:die|dat) ${FELT} zelf(?= (?:[.,]|$|zit|voelt))`,
    `scan (?:[^ .?!,]+ ){0,2}(?:lijf|lichaam)(?= )`,
    `in welk deel van (?:je|jouw|uw) (?:lijf|lichaam)(?= )`,
    `waar in (?:jou|u) (?:woont|zit|leeft|huist)(?= )`,
    `hoe (?:smaakt|ruikt|klinkt) ${IT}(?= )`,
    `(?:kom|kwam|komt) (?:er )?(?:[^ .?!,]+ ){0,3}uit (?:je|jouw|uw) ${BODY}(?= )(?=.*[?])`,
    '(?:warm|koud|scherp|dof|zwaar|licht|hard|zacht|stekend|drukkend) gevoel of (?:meer |eerder |juist )?een (?:warm|koud|scherp|dof|zwaar|licht|hard|zacht|stekend|drukkend)(?= )',
  ),
];
