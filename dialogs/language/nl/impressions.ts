import { signs, type Sign } from '../signs.ts';
import { HANDED_BACK, OPEN } from './excuses.ts';
import { SETS } from './sets.ts';

const BLOW =
  '(?:<emo>|klap|schok|dreun|bevrijding|opluchting|nachtmerrie|teleurstelling|tegenvaller|meevaller|hel|feest|kick|opsteker|domper|beproeving|verademing|last|worsteling|strijd|droom|overwinning|deceptie|koude douche|pak van je hart)';
const TRAIT = '(?:<emo>|trots|ego|faalangst|perfectionisme|koppigheid|onzekerheid|eerzucht|jaloezie|ongeduld)';
const LOOKS = '(?:gezicht|ogen|houding|stem|gezichtsuitdrukking|blik|toon|lichaamstaal|glimlach|schouders|lijf|manier van \\S+)';
const PERSON = '(?:jongen|meisje|vrouw|man|meid|student|leerling|iemand|mens|persoon|kerel)';
const GUESS =
  '(?:laat me raden|even raden|als ik mag raden|tussen de regels door|corrigeer me als ik het mis heb|zeg het als ik het mis heb)';

/** How the mentor reads the student: guesses, impressions, what is seen or heard in them (domain.md §3 rules 8, 10). */
export const IMPRESSIONS: readonly Sign[] = [
  signs(
    SETS,
    'fills-in',
    { given: true, notAfter: OPEN, unless: HANDED_BACK },
    `(?:dat|het|dit) (?:moet|zal|zou) (?:wel |vast |toch )*een (?:[^ .?!,]+ ){0,2}${BLOW}(?= )(?=.* (?:zijn|geweest) )`,
    // ik zie aan je gezicht dat het je meer doet
    `aan (?:je|jouw|uw) ${LOOKS} (?:te (?:zien|horen|merken) )?(?:, )?(?:dat|hoe|ben|bent|was|vond|vind|voel|voelde|heb|had|wil|wilde|doet|deed)(?= )`,
    'ik (?:denk|vermoed|gok|geloof|wed|vrees) dat het (?:je|jou|u) (?:[^ .?!,]+ ){0,8}(?:gaat|ging|te doen|draait|draaide)(?= )',
    'het (?:is|was) (?:je|jou|u) (?:[^ .?!,]+ ){0,2}te doen om(?= )',
    '(?:gaat|ging) het (?:jou|u) (?:[^ .?!,]+ ){0,2}om (?:de|het|je|een|geld)(?= )',
    // en toen dacht jij: laat maar
    '(?:dacht|denkt) <je> (?:[^ .?!,]+ )?:(?= )',
    '(?:jij|je) dacht (?:[^ .?!,]+ ){0,3}(?:bij jezelf|:|dat (?:je|ze|hij|niemand|iedereen))(?= )',
    '<je> (?:zult|zal) (?:wel|vast|zeker) (?!(?:[^ .?!,]+ ){0,6}(?:moeten|weten|merken|zien) )(?:[^ .?!,]+ ){1,6}hebben(?= )',
    `(?:klinkt|lijkt|was|is) (?:me |mij )?(?:als )?een (?:[^ .?!,]+ )?${BLOW} voor (?:jou|je|u)(?= )`,
    '<je> (?:hebt|had) (?:[^ .?!,]+ ){0,3}met (?:hem|haar|hen|ze|die \\S+) op(?= )',
    '(?:heeft|had|gaf) (?:dat|het|dit) (?:je|jouw|uw) (?:zelfvertrouwen|trots|ego|vertrouwen|zelfbeeld)(?= )',
    'het is (?:[^ .?!,]+ ){1,3}(?:die|dat|wat) <je> (?:zoekt|wilt|nodig hebt|najaagt|zocht|wilde)(?= )',
    'ik vraag (?:me|mij) af of <je> (?:[^ .?!,]+ ){0,7}(?:<state>|<quality>|faalangst|<emo>)(?= )',
    'zou <je> (?:[^ .?!,]+ ){0,2}(?:<state>) kunnen zijn(?= )',
    '(?:dat|het) had <je> (?:vast|zeker|natuurlijk|wel) (?:[^ .?!,]+ ){0,2}(?:gevonden|gewild|gehad)(?= )',
    '<je> bent er (?:[^ .?!,]+ ){0,3}(?:overheen|klaar mee)(?= )',
    'je buik (?:ervan )?(?:van )?vol(?= )',
    // raden
    `${GUESS} (?:[,:] )?(?:[^ .?!,]+ ){0,6}<je>(?= )`,
    'mijn (?:[^ .?!,]+ )?(?:indruk|vermoeden|gevoel|inschatting|idee|gok|theorie|buikgevoel) (?:is|was|zegt|zou zijn) (?:me |mij )?dat <je>(?= )',
    // hoe iemand is
    '<je> (?:bent|was|lijkt) <adv*>(?:het|zo n|meer het|echt het|van het) (?:[^ .?!,]+e )?(?:type|soort|slag)(?= (?:[.!?,]|$|dat|die))',
    '<je> (?:komt|kwam) (?:[^ .?!,]+ ){0,4}over(?= (?:[.!,]|$|als ))',
    '<je> (?:hebt|heb) (?:[^ .?!,]+ ){0,3}een (?:[^ .?!,]+ )?[^ .?!,]{4,}(?:gevoel|vermogen|drang|drift|besef)(?= (?:[.!,]|$|voor|en))',
    '<je> leeft voor(?= )',
    '<je> doet (?:[^ .?!,]+ )?alles voor (?:een|de|het|je)(?= )',
    '<je> (?:moet|wilt|wil) altijd (?:het laatste woord|gelijk|winnen|de (?:beste|eerste|leukste)|zo nodig)(?= )',
    '<je> (?:kunt|kan) (?:[^ .?!,]+ )?(?:geen (?:nee|kritiek)|niet (?:tegen|stilzitten|loslaten|verliezen))(?= )',
    '<je> (?:hebt|had) (?:[^ .?!,]+ )?iets tegen (?!die tijd)',
    '(?:niets|niks) is (?:jou|je|u) te (?:veel|gek|dol)(?= )',
    '(?:in de grond|in je hart|in wezen|in de kern|in de basis|ten diepste) (?:ben|bent|wil|wilt|zoek|voel|blijf|heb) <je>(?= )',
    `(?:dat|het) is (?:[^ .?!,]+ )?(?:je|jouw|de|het) ${TRAIT} (?:die|dat) (?:[^ .?!,]+ )?(?:spreekt|praat)(?= )`,
  ),
  signs(
    SETS,
    'fills-in',
    { given: true, unless: [...HANDED_BACK, '.* [?]'] },
    'wat (?:jou|je|u) (?:[^ .?!,]+ ){0,3}(?:drijft|houdt|raakt|motiveert|stoort|boeit|trekt|aanspreekt|beweegt|tegenhoudt|bezighoudt|dwarszit) (?:, )?is(?= )',
    'waar (?:jij|je|u) (?:[^ .?!,]+ ){0,4}(?:tegen kunt|bang voor bent|van houdt|op uit bent|naar verlangt|voor leeft|mee zit) (?:, )?is(?= )',
    'wat (?:ben|bent) (?:jij|je) (?:toch |nou |zeg )*een (?!(?:stuk|eind) )(?:[^ .?!,]+ )?[^ .?!,]+(?= (?:[.!,]|$))',
    'wat een (?:[^ .?!,]+ ){1,2}(?:ben|bent) (?:jij|je)(?= (?:[.!,]|$|toch|zeg))',
  ),
  signs(
    SETS,
    'fills-in',
    { given: true, unless: HANDED_BACK },
    'om (?:welke|wat voor) reden (?:ben|bent|was|werd|voel|voelde|bleef) <je> <adv*>(?!(?:stil|druk|laat|moe) )(?:<state>|<quality>|<felt>|wantrouwig|[^ .?!,]+ig)(?= )',
    `(?:ik (?:hoor|zie|proef)|wat ik (?:hoor|zie|proef)) (?:[^ .?!,]+ ){0,2}(?:een |is een )?(?:[^ .?!,]+ ){0,2}${PERSON} die (?:[^ .?!,]+ ){0,6}(?:verlangt|wil|zoekt|mist|snakt|hunkert|heeft|durft|twijfelt|houdt|is)(?= )`,
    '(?:is|was|voelt) (?:het|dat) (?:[^ .?!,]+ ){0,2}(?:<emo>) (?:, )?of (?:[^ .?!,]+ ){0,6}(?:<emo>)(?= )',
  ),
];
