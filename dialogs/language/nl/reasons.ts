import { signs, type Sign } from '../signs.ts';
import { SETS } from './sets.ts';
import { MENTION } from './why.ts';

const STEP =
  '(?:keuze|keus|beslissing|besluit|stap|overstap|wisseling|omslag|ommezwaai|afwezigheid|zwijgen|weigering|vertrek|ontslag|voorkeur|gedrag|actie|uitbarsting|plan)';
const THINKING =
  '(?:redenering|redenatie|afweging|afwegingen|overweging|overwegingen|gedachtegang|motivatie|motieven|redenen|beweegredenen|logica|argumenten)';

/** Questions for a reason that do without *waarom*: as a noun, as a justification, as an accusation (domain.md §3 rule 9). */
export const REASONS: readonly Sign[] = [
  signs(
    SETS,
    'why',
    { unless: MENTION },
    'waar (?:haal|haalt|haalde) <je> het (?:idee|lef|recht) vandaan(?= )',
    'op (?:grond|basis) waarvan(?= )',
    'op welke grond(?:en)?(?= )',
    'waarop (?:baseer|baseert|baseerde) <je>(?= )',
    'waar (?:baseer|baseert|baseerde) <je> (?:[^ .?!,]+ ){1,3}op(?= )',
    'met welk recht(?= )',
    `wat (?:zit|zat|steekt|stak|schuilt|ligt|lag) (?:er )?(?:[^ .?!,]+ )?achter (?:die|deze|dat|je|jouw|het|de) (?:[^ .?!,]+ ){0,2}${STEP}(?= )`,
    'wat (?:zit|zat|steekt|stak) (?:[^ .?!,]+ )?(?:erachter|daarachter) dat <je>(?= )',
    `waar (?:komt|kwam) (?:die|deze|dat|je|jouw) (?:[^ .?!,]+ ){0,2}${STEP} (?:[^ .?!,]+ ){0,3}vandaan(?= )`,
    `licht (?:die|je|jouw|deze|dat|uw) (?:[^ .?!,]+ )?${STEP} (?:[^ .?!,]+ ){0,3}toe(?= )`,
    `(?:kun|kan|kunt|wil|wilt|zou) <je> (?:[^ .?!,]+ ){0,3}${STEP} (?:[^ .?!,]+ ){0,4}(?:verdedigen|beargumenteren|staven)(?= )`,
    `neem (?:me|mij|ons) (?:[^ .?!,]+ ){0,2}mee in (?:je|jouw|de|die|uw) (?:[^ .?!,]+ )?${THINKING}(?= )`,
    'hoe kon <je> (?:nou |nu |toch )*denken dat(?= )',
    `wat (?:is|was|zijn|waren) (?:de|je|jouw|uw) (?:[^ .?!,]+ )?(?:${THINKING}|rechtvaardiging) (?:achter|voor|om)(?= )`,
    'wat (?:is|was) (?:[^ .?!,]+ )?(?:het nut|de zin) (?:van|ervan|daarvan|om)(?= )',
    'waar (?:is|was) (?:dat|dit) (?:nou |nu |toch )*(?:goed|nodig) voor(?= )',
    'waar (?:is|was) (?:dat|dit) (?:nou |nu |toch )*voor nodig(?= )',
    'waar (?:dient|diende) (?:dat|dit) (?:nou |nu |toch )*(?:toe|voor)(?= )',
    '(?:ik|we) (?:wil|willen|wilde|verwacht|verwachten|zou|had) (?:[^ .?!,]+ ){0,4}(?:verklaring|rechtvaardiging|onderbouwing) (?:voor|van|waarom)(?= )',
    `ik (?:snap|begrijp|volg|zie) (?:je|jouw|uw) (?:[^ .?!,]+ )?${THINKING} (?:[^ .?!,]+ )?niet(?= )`,
    '(?<=^ (?:en |dus |de |je |maar )*)reden(?:en)?(?= [?])',
    'wat verklaart (?:dat|dit|je|jouw|uw)(?= )',
    'er (?:zal|moet) (?:[^ .?!,]+ ){0,3}een (?:[^ .?!,]+ )?reden (?:voor )?zijn(?= )',
    'wat (?:rechtvaardigt|rechtvaardigde)(?= )',
    'waaraan (?:ligt|lag) (?:het|dat) (?:[^ .?!,]+ )?dat(?= )',
  ),
];
