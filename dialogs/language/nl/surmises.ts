import { signs, type Sign } from '../signs.ts';
import { HANDED_BACK, OPEN } from './excuses.ts';
import { SETS } from './sets.ts';

const VALUED =
  '(?:belangrijk|belangrijker|het belangrijkst|het belangrijkste|zwaarder|meer waard|alles|nummer een|heilig|onmisbaar|essentieel|het hoogste goed|de kern)';
const GNAWS = '(?:knaagt|knaagde|vreet|vrat|wringt|wrong|schrijnt|schrijnde|steekt|stak)';
const LACK = '(?:zelfvertrouwen|discipline|geduld|motivatie|lef|doorzettingsvermogen|ambitie|inzet|moed|zelfkennis|vertrouwen)';

/** What weighs, gnaws, was hoped for or has long been known, surmised about the student (domain.md §3 rules 8, 10). */
export const SURMISES: readonly Sign[] = [
  signs(
    SETS,
    'fills-in',
    { given: true, notAfter: [...OPEN, '(?:als|of) '], unless: HANDED_BACK },
    // vrijheid, daar draait het bij jou om
    '(?:daar|daarom|hier) (?:draait|draaide|gaat|ging) het (?:[^ .?!,]+ )?(?:(?:bij|voor) )?(?:jou|u) (?:[^ .?!,]+ ){0,3}om(?= )',
    `(?:is|was|zijn|waren|weegt|wegen|woog|blijft) (?:voor|bij) (?:jou|u) (?:[^ .?!,]+ ){0,3}?${VALUED}(?= )`,
    '(?:het|dat|dit) (?:is|was) (?:voor|bij) (?:jou|u) (?:[^ .?!,]+ ){0,5}?(?:<emo>|trots)(?= )',
    // en dat knaagt aan je
    `(?:dat|het|dit|zoiets) ${GNAWS} (?:[^ .?!,]+ ){0,4}(?:aan|bij|in) (?:je|jou|u)(?= )`,
    `(?<=^ (?:en |au , |oei , |ja , |, )*(?:en )?)(?:dat|zoiets) ${GNAWS}(?= (?:[.!]|$|nog|natuurlijk|wel|flink|behoorlijk|best|nogal|enorm))`,
    // je had gehoopt dat
    '<je> (?:had|hebt|heb) (?:[^ .?!,]+ ){0,4}?(?:gehoopt|verwacht|gevreesd|gebaald|opgezien|genoten|verlangd|gedroomd)(?= )',
    '(?<! (?:niet|of|dat) )(?:vanbinnen|van binnen|in je hart|diep in je hart|stiekem|eigenlijk|onbewust|ergens) (?:weet|wist|voel|voelt|voelde|twijfel|twijfelt|hoop|hoopt|snak|snakt|vrees|droom|droomt|droomde|verlang|verlangt|verlangde|baal|baalt|walg|geniet) <je>(?= )(?!.*[?])',
    '<je> (?:weet|wist|voelt|voelde) (?:[^ .?!,]+ )?(?:allang|al lang|donders goed|heus wel|diep vanbinnen|vanbinnen|zelf ook wel) (?:[^ .?!,]+ )?(?:dat|wat|hoe|wie|welke)(?= )',
  ),
  signs(
    SETS,
    'fills-in',
    { given: true, unless: HANDED_BACK },
    `<je> (?:[^ .?!,]+ )?(?:weinig|geen|te weinig|nauwelijks|amper) ${LACK} (?:hebt|heb|had|toont|toonde)(?= )`,
    `(?:heb|had|hebt|toon|toont) <je> (?:[^ .?!,]+ )?(?:weinig|geen|te weinig|nauwelijks|amper) ${LACK}(?= )`,
    '(?:vind|vindt|vond|noem|noemt|noemde) <je> (?:jezelf|uzelf|je eigen) (?:toch |nou |altijd |dan )*<adv*>(?:<quality>|<state>|<eval>|dom|lelijk|waardeloos|slecht|minder|niks)(?= )',
    // blij mee?
    '(?<=^ (?:en |nou |dus |, )*<adv*>)(?!(?:gek|verrast|erg) )(?:<state>) (?:mee|over|daarmee|daarover|ermee|erover|geworden|geweest|van geworden|op jezelf|(?:voor|van|door|om|op) (?:de|het|je|die|dat|zo n|een) [^ .?!,]+(?: geweest| geworden)?)(?= [?])',
  ),
];
