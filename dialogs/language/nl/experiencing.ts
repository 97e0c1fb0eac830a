import { signs, type Sign } from '../signs.ts';
import { HANDED_BACK, OPEN } from './excuses.ts';
import { SETS } from './sets.ts';

/** What something is said to do to the student, or to mean to them, where they are no subject (domain.md §3 rules 8, 10). */
export const EXPERIENCING: readonly Sign[] = [
  signs(
    SETS,
    'fills-in',
    {
      given: true,
      notAfter: OPEN,
      unless: [...HANDED_BACK, '<je> (?:\\S+ )*(?:moet|beter|zou|moeten|kunt)', 'ik denk dat (?:we|ik)'],
    },
    'als ik (?:je|jou|het|dat|u) (?:zo |goed )*(?:hoor|begrijp|beluister) ... (?:<state>|<quality>|<eval>|<emo>|<emoverb>|vind|vindt|vond|voel|voelt|voelde|wil|wilt|wilde|zoek|zoekt|mis|mist|hoop|durf|durft|houdt|hou|belangrijk|liever|zin|behoefte|geen zin)',
    'als ik (?:je|jou|het|dat|u) (?:zo |goed )*(?:hoor|zie|beluister|bekijk|beschouw) (?:, )?(?:ben|heb|had|vind|vond|wil|wilde|voel|was|zit|zou|durf|mis|zoek|kun|houd|hou|ga|baal|geniet) (?:jij|je|u)(?= )',
    'ik heb (?:zo |echt |sterk |een beetje |wel |toch )*(?:het|de|een) (?:sterk |sterke )?(?:idee|gevoel|indruk|vermoeden) dat <je>',
    'wat (?:mij|me|ik) (?:\\S+ )?(?:opvalt|zie|hoor|merk|proef|voel|denk|vermoed) (?:, )?is (?:dat <je>|iemand|een)',
    'ik (?:proef|zie|hoor|voel|merk|bespeur|lees|bemerk) (?:\\S+ ){0,3}(?:<emo>|twijfel|onrust|passie|weerstand|vuur|pijn|boosheid|trots) (?:\\S+ )?(?:bij|in|uit|aan|achter|onder) (?:je|jou|u|jouw|wat)',
    '(?:is|was|lijkt|blijft) (?:[^ ,.?!]+ ){1,4}(?:jouw|uw) (?:\\S+ )?(?:kracht|kwaliteit|talent|valkuil|sterke punt|zwakte|passie|drijfveer|droom|motief|kernwoord|behoefte|angst|motivatie|roeping|ding)(?= )',
    '(?:zit|zat|ligt|lag|steekt|stak|gaat|ging) (?:[^ ,.?!]+ ){1,5}(?:je|jou|u) (?:\\S+ )?(?:dwars|hoog|zwaar|lekker|aan het hart|op de maag|niet lekker)(?= )',
    '(?:zal|moet|zou|heeft|liet|laat) (?:je|jou|u) (?:\\S+ ){0,2}(?:koud|siberisch|niks|niets|pijn) (?:hebben |)(?:gelaten|laten|gedaan|doen|gezegd)(?= )',
    '<je> (?:[^ ,.?!]+ ){0,6}(?:tegenop|ertegenop|als een berg|in je schulp|op je tenen|op eieren|met je ziel|slecht in je vel|niet lekker in je vel|lekker in je vel|op je plek)(?= )',
    '(?:<emo>|<state>|<quality>|<eval>|omdat|liever|graag|voelt|vindt) (?:\\S+ )*(?:denk|gok|vermoed|schat|wed|geloof) ik (?:dan |zo |maar )?(?=[.!?,]|$)',
    '(?:zichzelf|jezelf) (?:\\S+ )?(?:wegcijfert|wegcijferde|onderschat|overschat|tekortdoet|klein maakt|op de laatste plaats zet)(?= )',
    '(?<!(?:wat|wie|welke|welk) )(?:is|was|telt|blijft) (?:voor (?:jou|je|u)|jou) (?:\\S+ ){0,3}?(?:\\S*belangrijkste?|heilig|alles|essentieel|onmisbaar|van groot belang|het hoogste|het mooiste|de kern)',
    '(?:bij|voor) (?:jou|je|u) (?:draait|gaat|ging|draaide) (?:het|alles) (?:\\S+ ){0,3}om',
    '(?:dat|het|dit) (?:vreet|vrat|knaagt|knaagde|drukt|drukte|houdt|hield|laat|liet) (?:<adv*>)?(?:aan |op )?(?:je|jou|u) (?:\\S+ ){0,3}(?:aan|bezig|niet los|wakker|dwars)?',
    'er (?:zit|zat|schuilt|ligt|speelt) <adv*>(?:een |veel |nog |diep |oud |oude |heel wat )*(?:<emo>|boosheid|onmacht|gemis|meer)',
    '(?:<state>|<eval>|<felt>)(?: , (?:en |maar )?| en | maar )(?:<adv*>)(?:<state>|<eval>|<felt>|walgelijk|vies|pijnlijk|heftig|raar)(?= (?:, )?(?:he|toch|zeker|denk ik|niet) )',
    '(?:het (?:idee|gevoel) hebben|bang zijn|twijfelen) (?:je|jou)',
  ),
  // a trait of theirs is spoken of as a fact
  signs(
    SETS,
    'fills-in',
    { given: true, unless: HANDED_BACK },
    '(?:je|jouw|uw) (?:\\S+ )?(?:verlegenheid|perfectionisme|faalangst|luiheid|koppigheid|ongeduld|slordigheid|eigenwijsheid|bescheidenheid|prestatiedrang|controledrang|bewijsdrang|uitstelgedrag|eenzaamheid|minderwaardigheidscomplex|gebrek aan \\S+)(?= )(?!.*(?:welke kleur|lijf|lichaam))',
  ),
];
