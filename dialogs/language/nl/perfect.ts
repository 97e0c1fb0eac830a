import type { Telling } from '../experience.ts';
import { words as listed } from '../lexicon.ts';
import { remembering } from '../memo.ts';

const HAVE = ' (?:heb|hebben|heeft|had|hadden|hebt) ';
const PREFIX =
  '(?:aan|achter|af|bij|binnen|buiten|dicht|door|goed|in|klaar|kwijt|langs|los|mee|mis|na|neer|om|onder|open|op|over|rond|samen|stil|tegen|terug|thuis|toe|uit|vast|vol|voor|voorbij|vooruit|weer|weg)?';
/** Participles of going, becoming and being done to, which stand with `ben`. */
const MOVED = `(?:(?!afgesproken)${PREFIX}(?:gegaan|gestopt|gevallen|gekomen|gelopen|gestapt|gefietst|gereden|gesprongen|gezwommen|gevlogen|gerend|geslopen|gestuurd|gebracht|gewezen|gesproken|gescholden|gelachen|geraakt|gegleden|genomen|gevlucht|gevraagd|geroepen|gebeld)|gebleven|begonnen|verhuisd|geslaagd|gezakt|gewisseld|ontslagen|vertrokken|geholpen|gered|geopereerd|gepest|betrapt|overleden|gebeurd|gelukt|mislukt|veranderd|gewonnen|beroofd|gestolen|ontsnapt|verdwaald|uitgenodigd|bevorderd|gestruikeld|ingestort|bedreigd|bedankt|beloond|gestorven|geschorst|geworden tot|geflipt|blijven (?:zitten|staan|hangen|slapen|plakken|kijken)|gaan [a-z]+en|komen [a-z]+en|opgestaan)`;
const NO_PARTICIPLE =
  'geleden|gemeen|gezicht|gewicht|gerecht|gevecht|gedicht|geluid|gebied|geweld|gezond|gewend|bekend|bereid|beleid|bericht|verstand|verband|bestand|beurt|begroot|verdriet|verschillend|getrouwd|geboren|opgegroeid|geinteresseerd|gemotiveerd|ongemotiveerd|gefocust|gehandicapt|bevriend|verslaafd|verkouden|vermoeid|verplicht|beperkt|gehecht|gesteld|overtuigd|begaafd|gestructureerd|geconcentreerd|geschikt|onbekend|verkeerd|tegenover|gevoelens|gedachten|omgeving|betekent|bestaat|overeind|vertrouwd|ervaren|aangelegd|toegestaan|verantwoord|ontspannen|gespecialiseerd|getalenteerd';
/** Participles that tell of what went on, was thought or was agreed. */
const LASTING =
  'gehad|geweest|gevonden|gevoeld|gewild|geweten|gekend|gewoond|geloofd|gehoopt|geleerd|gemerkt|gedacht|gehouden|gezeten|gelegen|gewerkt|gekozen|afgesproken|begrepen|geoefend|meegemaakt|bedoeld|verwacht|verdiend|geslapen|gesport|gestudeerd|gestaan|gezorgd|geduurd|gekost|gebleken|geworden|besloten|beloofd|ontwikkeld|gegroeid|gewacht|voorgenomen|nagedacht|gewenst|gedroomd|gespeeld|getwijfeld|voorbereid|gespaard|overgehouden|geprobeerd';
const DONE = `(?!(?:${NO_PARTICIPLE}|${LASTING}) )(?:${PREFIX}ge[a-z]{2,}(?:d|t|en|aan|ien)|(?:be|ver|ont|her|over|onder|mis|er|aanbe|voorbe)[a-z]{3,}(?:d|t)|begonnen|bekeken|beschreven|besproken|bedrogen|verloren|gekregen|verbroken|vergeten|verdwenen|vertrokken|ontvangen|vergeleken|verraden|vervangen|verzonden|verworven|onderbroken|ontworpen|bewogen|beklommen|binnengelaten|(?:laten|moeten|mogen|zien|horen|zitten|staan|lopen|helpen|kunnen|durven) [a-z]+en|(?:zitten|staan|liggen) #)`;

const PERFECT = new RegExp(`${HAVE}(?:\\S+ )*?(?<!te )${DONE} | (?<!te )${DONE}${HAVE}`, 'u');
const CARRIED = new RegExp(` (?:\\S+ )*?(?<!te )${DONE} `, 'u');
const LASTED = new Set(LASTING.split('|'));
const BEEN = '(?:naar|langs) (?:\\S+ )*?geweest';
const ARRIVED = new RegExp(
  ` (?:ben|bent|is|zijn|was|waren) (?:\\S+ )*?(?:${MOVED}|${BEEN}) | (?:${MOVED}|${BEEN}) (?:ben|bent|is|zijn|was|waren) |^ (?:${MOVED}) `,
  'u',
);
const PASSIVE = new RegExp(` (?:werd|werden) (?:\\S+ )*?${DONE} | ${DONE} (?:werd|werden) `, 'u');
const HAS = new RegExp(HAVE, 'u');

/** What a Dutch perfect tense or passive tells: `heb gebeld`, `ben gevallen`, `werd geroepen`, and after `en` without its auxiliary. */
export function finishedInDutch(words: readonly string[], clause: string, carried: string): Telling {
  let [done, moved, lasted] = [false, false, false];
  for (const word of words) {
    const may = participleIn(word);
    done ||= may.done;
    moved ||= may.moved;
    lasted ||= may.lasted;
  }
  if (done && (PERFECT.test(clause) || PASSIVE.test(clause))) return 'event';
  if (moved && ARRIVED.test(clause)) return 'event';
  const carries = done && CARRIED.test(clause);
  if (carries && HAS.test(carried) && !HAS.test(clause)) return 'event';
  return carries || lasted ? 'lasting' : null;
}

const ONE_DONE = new RegExp(`^${DONE} `, 'u');
const ONE_MOVED = new RegExp(`^(?:${MOVED}|geweest) `, 'u');
const OPENS_DONE = listed('laten moeten mogen zien horen zitten staan lopen helpen kunnen durven');
const OPENS_MOVED = listed('geworden blijven gaan komen');

/** Which participle a word may be, or be the first of two words for; without such a word no pattern is tried. */
const participleIn = remembering((word) => ({
  done: ONE_DONE.test(`${word} `) || OPENS_DONE.has(word),
  moved: ONE_MOVED.test(`${word} `) || OPENS_MOVED.has(word),
  lasted: LASTED.has(word),
}));
