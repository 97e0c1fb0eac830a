import { signs, type Sign } from '../signs.ts';
import { SETS } from './sets.ts';

const MENTION = [
  '(?:hoef|hoeft|hoefde|hoeven|wil|wilde|ga|zal|vraag|vroeg|zou) ... (?:niet|geen|nooit) ... (?:waarom|hoezo|reden|redenen|verklaring)',
  '(?<!(?:snap|begrijp|weet|snapte|begreep) (?:nog |echt |even |eigenlijk |helemaal )?)(?:niet|geen|nooit|zonder) (?:om |eens |meteen |te |naar |het |de |een |je |zozeer |te weten |te zeggen |te vragen |te vertellen |uit te leggen |hoeven )*(?:waarom|hoezo|reden|redenen)',
  '(?:vroeg(?! (?:ik )?(?:me|mij) )|vroegen|vraagt|zeiden|schreef|schreven|uitlegde|uitgelegd|verteld|gezegd|gevraagd|vragen ze|vragen mensen) (?:\\S+ ){0,4}(?:waarom|hoezo)',
  '(?:<je>|hij|ze|zij|<person>|iemand|mensen|iedereen|anderen) (?:\\S+ ){0,3}(?:zei|zeiden|vertelde|vertelden|noemde|uitlegde|wilde weten|wilden weten|vraagt|vragen|wil weten|willen weten|legde|schreef|afvroeg|afvroegen|weet|snapt|begrijpt|weten) (?:\\S+ ){0,3}(?:waarom|hoezo)',
  '(?:snap|begrijp|begreep|snapte|weet|zie|hoor|ken|voel) ik (?:nu |goed |wel |heel |best |al |ook |precies |helemaal )*waarom',
  'ik (?:snap|begrijp|begreep|snapte|weet|zie|hoor|vermoed) (?:nu |goed |wel |heel |best |al |ook |precies |helemaal |dus )*waarom',
  '(?:dat|dit|hier) (?:is|was|verklaart|laat zien) (?:ook |precies |dus |juist |nou )*waarom',
  '(?:het|de|een|geen|woord|woordje|vraag|dit|dat|steeds) waarom',
  'waarom (?:ik|we|wij|deze|dit|dat) (?:\\S+ )*(?:gebruik|vraag|vragen|zitten|gesprek|doen|zeg|hebben|vertel|opschrijf|noem)',
  'waarom (?:doet er niet toe|maakt niet uit|is niet (?:belangrijk|nodig|de vraag)|hoeft niet|laten we)',
  '(?:is|was|wordt) (?:me |mij |voor mij |wel |nu |heel )*duidelijk waarom',
  'waarom .* (?:is|was) (?:me |mij |voor mij )?(?:wel )?duidelijk',
  'dat <je> (?:\\S+ ){0,4}(?:vertelt|uitlegt|zegt|deelt|weet|verteld|uitgelegd) waarom',
  'reden (?:waarom|dat) (?:ik|we|wij)',
  '(?:om|vanwege) (?:die|deze|allerlei|persoonlijke) redenen?',
  'maak (?:\\S+ )*van (?:je |een |de )*waarom',
  'niet (?:belangrijk|nodig|relevant|van belang|interessant|erg|uit|toe) (?:\\S+ ){0,2}waarom',
  'vermijd (?:\\S+ )*waarom',
];

/** Questions for a reason or a justification (domain.md §3 rule 9). */
export const WHY: readonly Sign[] = [
  signs(
    SETS,
    'why',
    { unless: MENTION },
    '(?:waarom|hoezo|vanwaar)(?: niet)?',
    '(?:om|met|vanwege|door) (?:welke|wat voor)(?: soort)? redene?n?',
    '(?:wat|welke) (?:is|was|zijn|waren|waren dan|vormde|vormden) <adv*>(?:(?:de|je|jouw|uw|jullie|precies|voor jou|voor je|volgens jou|daarvan|daarvoor|hiervoor|dan|belangrijkste|echte|eigenlijke|grootste|diepere|achterliggende|voornaamste|onderliggende) )*(?:reden|redenen|beweegreden|beweegredenen|verklaring|argument|argumenten|rechtvaardiging|onderbouwing|redenering|redenatie|excuus)',
    'welke (?:\\S+ )?(?:redenen|reden|beweegreden|beweegredenen|argumenten|verklaring)',
    'hoe (?:komt|kwam|komp|kom) (?:het|dat|dit)(?: (?:nou|nu|dan|toch|eigenlijk|denk je|volgens jou|zo|precies|voor|ineens|opeens))*(?= (?:dat|[?.!,]|je))',
    'hoe (?:komt|kwam) (?:het|dat|dit)(?: (?:nou|nu|dan|toch|eigenlijk|denk je|volgens jou|zo|precies))*(?= $)',
    'hoe (?:komt|kwam) (?:het|dat) (?:\\S+ ){0,2}dat',
    'hoe (?:kan|kon) (?:het|dat)(?: (?:nou|nu|dan|toch|eigenlijk|zo))*(?= (?:dat|[?.!]|$))',
    'hoe (?:kom|kwam|komt) <je> (?:daar |er )?(?:nou |nu |toch |dan )*(?:daarbij|erbij|hierbij|op het idee)',
    'waar (?:komt|kwam|ligt|lag) (?:dat|het|dit)(?: (?:nou|nu|dan|toch|eigenlijk|precies))* (?:door|aan)',
    'waar (?:komt|kwam) (?:het|dat) (?:\\S+ )?(?:door|vandaan) dat',
    'hoe (?:verklaar|verklaart|rechtvaardig|verantwoord|verantwoordt) <je>',
    '(?:kun|kan|kunt|wil|zou) <je> (?:\\S+ ){0,5}(?:verklaren|verantwoorden|rechtvaardigen|beargumenteren|motiveren|onderbouwen)(?= [?.,]| $)',
    '(?:verklaar|verantwoord|rechtvaardig|beargumenteer|onderbouw|motiveer) (?:eens |dat |je |maar |even )',
    '(?:heb|had|hebt|hadden|is|was|waren) (?:<je>|er|daar) (?:\\S+ ){0,4}(?:reden|redenen|beweegreden|verklaring|excuus)(?: \\S+)*(?= [?])',
    '(?:geef|noem|vertel|leg) (?:\\S+ ){0,4}(?:reden|redenen|beweegreden|verklaring)',
    '(?:kun|kan|kunt|wil) <je> (?:\\S+ ){0,5}(?:reden|redenen|beweegreden|beweegredenen|verklaring)',
    '(?:benieuwd|weten|vragen|horen) (?:\\S+ ){0,4}(?:reden|redenen|beweegreden|beweegredenen)',
    '(?<=^ (?:en |maar |dus )*)(?:de|een|jouw|je) reden (?:dat|waarom|om|voor|van)(?= .*[?])',
    'hoe (?:het|dat) (?:komt|kwam|kan|kon)(?: dat)?(?! (?:te |eruit|uit))',
    '(?:had|heeft|heb|is|was) (?:dat|dit|het|er|daar) (?:\\S+ ){0,3}(?:reden|redenen)(?= )(?= .*[?])',
    'wat (?:bezielde|bezielt) (?:je|jou|u)',
    'wat (?:heeft|had) (?:je|jou|u) bezield',
    'hoe (?:haal|haalt|haalde) <je> het in (?:je|uw) hoofd',
  ),
];

/** A why-word between quotation marks is spoken about, not asked. */
export const QUOTED_WHY = /" (?:(?!")\S+ ){0,12}?(?:waarom|hoezo|reden)(?= )[^"]*"/u;
