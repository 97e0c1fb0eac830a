import { apart, type Phrase } from '../phrases.ts';
import type { Move } from '../types.ts';
import { SETS } from './sets.ts';

/** What a Dutch sentence of a mentor does well (domain.md §2, §3), in the order of the conversation. */
export const MOVES: readonly (readonly [Move, readonly Phrase[]])[] = [
  [
    'invite-experience',
    apart(
      SETS,
      '(?:vertel|vertellen|beschrijf|noem|neem|kies|delen|deel|denk|meenemen) (?:\\S+ ){0,8}(?:ervaring|moment|situatie|gebeurtenis|dag|keer|iets|stage|week|over)',
      '(?<! op )(?:welke|welk|wat voor) (?:\\S+ ){0,3}(?:ervaring|moment|situatie|gebeurtenis)',
      '(?:kun|kan|wil|zou) <je> (?:\\S+ ){0,5}(?:ervaring|moment|situatie|gebeurtenis|dag|keer|voorbeeld) (?:\\S+ ){0,3}(?:noemen|bedenken|herinneren|beschrijven)',
      '(?:wat|welke) (?:\\S+ ){0,5}(?:bijgebleven|meegemaakt|indruk|opgevallen|beleefd|wil <je> (?:delen|vertellen))',
      'is er (?:\\S+ ){0,4}(?:gebeurd|voorgevallen) (?:wat|dat|waar)(?= )',
      'waar wil <je> (?:het )?(?:\\S+ )?over (?:hebben|vertellen|praten)',
    ),
  ],
  [
    'acknowledge-emotion',
    apart(
      SETS,
      '(?:wat|heel|echt)? ?(?:fijn|mooi|goed|bijzonder|dapper) dat <je> (?:\\S+ ){0,4}(?:vertelt|deelt|zegt|noemt|benoemt)',
      '(?:dank|bedankt|dankjewel) (?:\\S+ ){0,3}(?:delen|vertellen|openheid|eerlijkheid|vertelt|deelt)',
      'ik (?:hoor|zie|merk) dat (?:het|dit|dat) (?:je|jou|u) ',
      '(?:dat|het) klinkt <adv*>(?:<eval>|<state>)',
      'ik kan me voorstellen dat (?:dat|het)',
      '(?:dat|het) klinkt <adv*>(?:heftig|pittig|zwaar|rot|naar|intens)(?= )',
      '(?<=^ (?:(?:oke|ja|zo|wow|tjonge|poeh|oef|ach|nou|en|,|[.]) )*(?:wat )?)(?:heftig|pittig|rot|naar|vervelend|spannend|zwaar)(?: hoor| zeg| voor je| voor jou| joh| man| he)*(?= (?:[.!,]|$))',
      '(?:logisch|begrijpelijk|geen wonder|niet gek) dat <je>(?= )|ik (?:snap|begrijp) (?:heel |wel |best |goed )*dat (?:dat|het|dit) (?:je|jou|u)(?= )',
      '<je> (?:noemde|zei|vertelde|noemt|zegt) (?:\\S+ ){0,5}(?:<state>|<emo>|<eval>)',
    ),
  ],
  [
    'what-happened',
    apart(
      SETS,
      'wat (?:gebeurde|gebeurt|is er gebeurd|was er gebeurd|er gebeurde|er gebeurd|deed <je>|zag <je>|heb <je> (?:\\S+ ){0,3}gedaan|zei <je>|hoorde <je>|ging er (?:vooraf|aan vooraf)|was (?:jouw|je|uw) (?:rol|taak)|<je> (?:toen |precies |daar )*deed)',
      '(?:wie|met wie) (?:was|waren|werkte|heb|had|er|speelde)',
      'wat (?:zei|zeiden|riep|vroeg|antwoordde|deden?) (?:\\S+ ){1,3}?(?:toen|precies|daarop|terug|daarna)(?= )',
      'waar (?:was|gebeurde|speelde|stond|ben) ',
      'hoe (?:ging|verliep|liep|begon|reageerde|zag)',
      '(?:op )?welk moment',
      'en toen [?]',
      'wanneer (?:was|gebeurde|merkte|begon)',
      'wat werd er (?:van )?',
    ),
  ],
  [
    'broaden',
    apart(
      SETS,
      '(?<! wie )(?:herken|ken|kent|herkent|herkende) <je> (?:dit|dat|het|die)',
      '(?:verhalen|situaties|momenten|ervaringen) (?:\\S+ ){0,3}(?:gemeen|gemeenschappelijk|hetzelfde|overeen)',
      '(?:waar|wanneer) (?:\\S+ ){0,6}(?:nog meer|ook|eerder|vaker)',
      '(?:ergens anders|andere (?:situatie|situaties|plek|plekken|momenten)|nog meer|eerder (?:meegemaakt|gehad|gezien|gebeurd)|vaker (?:meegemaakt|gehad|gezien|gebeurd))',
      '(?:thuis|op school|in je vrije tijd|bij je bijbaan|in je sport) ook',
      'van vroeger',
    ),
  ],
  [
    'quality',
    apart(
      SETS,
      '(?:kwaliteit|kwaliteiten|talent|sterke kant|sterke kanten)',
      '(?:wat|waar) (?:\\S+ ){0,6}(?:goed|goed in|kunt|kon|weten en kunnen|geleerd)(?= )',
      'wat (?:kun|kon|moest) <je>',
    ),
  ],
  [
    'motive',
    apart(
      SETS,
      '(?:belangrijk|bijzonder|waardevol|betekent|betekende|raakte|drijft|dreef|motiveert|drijfveer)',
      'wat (?:maakte|maakt) (?:dat|het|dit)',
      'wat zegt (?:dat|dit|het) (?:\\S+ )?over (?:jou|je|jezelf|u)',
      'wat (?:trok|trekt|boeit|boeide|raakt) (?:je|jou|u)',
    ),
  ],
  [
    'core-word',
    apart(
      SETS,
      '(?:kernwoord|kernwoorden)',
      '(?:welk|een|wat voor|ander|eigen) (?:\\S+ )?woord',
      '(?:het|jouw|je) (?:goede |juiste )?woord (?:dat|wat|voor|hierbij|daarbij|erbij)',
      'hoe (?:zou|noem|noemt) <je> (?:\\S+ ){0,5}(?:noemen|zelf)',
      'in een woord',
    ),
  ],
  [
    'look-ahead',
    apart(
      SETS,
      '(?:later|toekomst|straks|hierna|volgend jaar|volgende keuze|vervolg|vooruit|opleiding kiezen|beroep)',
      'wat (?:zou|wil) <je> (?:\\S+ ){0,5}(?:proberen|leren|ontdekken|onderzoeken|uitproberen|doen)',
      'wat zou <je> (?:(?:zelf|nu|graag|het liefst) )*willen',
    ),
  ],
  [
    'next-step',
    apart(
      SETS,
      '(?:volgende|eerste|kleine) stap',
      'wat (?:ga|wil) <je> (?:\\S+ ){0,6}(?:doen|ondernemen|oppakken)',
      'hoe (?:ga|kun|kan|wil) <je> (?:dat|dit|het) (?:\\S+ ){0,3}(?:aanpakken|regelen|doen|organiseren)',
    ),
  ],
  [
    'network',
    apart(
      SETS,
      '(?:netwerk|contact|contacten)',
      'wie (?:kan|kunnen|zou|kent|weet|ken|wil|heb)',
      '(?:met|bij|aan) wie (?:\\S+ ){0,6}(?:praten|terecht|vragen|bespreken|helpen)',
      'waar heb <je> (?:mij|me) (?:\\S+ ){0,3}(?:nodig|voor)',
      'wat heb <je> (?:\\S+ ){0,2}van (?:mij|me) nodig',
    ),
  ],
  [
    'agreement',
    apart(
      SETS,
      '(?:afspraak|afspraken|afspreken|spreken we|spreek <je>|afgesproken)',
      '(?:wanneer|tegen wanneer|voor wanneer) (?:ga|wil|kun|heb|is|ben) <je>',
      'wanneer (?:is|ga|heb) (?:\\S+ ){0,4}(?:klaar|gedaan|doen)',
    ),
  ],
  [
    'summarise-own-words',
    apart(
      SETS,
      '<je> (?:zei|noemde|vertelde|gebruikte|schreef|gaf (?:\\S+ )?aan)',
      '(?:zei|noemde|vertelde) <je>',
      'ik hoor(?:de)? (?:je|jou|u) (?:\\S+ )?(?:zeggen|vertellen|noemen)',
      '(?:in )?(?:jouw|je|uw) (?:eigen )?woord(?:en)?',
    ),
  ],
];
