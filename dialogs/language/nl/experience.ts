import type { ExperienceLanguage } from '../experience.ts';
import { words } from '../lexicon.ts';
import { DUTCH_EVENTS, DUTCH_LASTED } from './past.ts';

const SUBJECTS = words('ik we wij hij zij ze iemand niemand');
const NO_PAST = words(`
echte beste leukste laatste eerste tweede derde vierde vijfde hele grote korte rechte zwarte witte oude goede kwade blinde gezonde wilde beide einde helfte halte
vond voelde haatte hoopte twijfelde baalde schaamde verveelde ergerde verwachtte genoeg liefde studie hoefde ruimte hoogte vrede orde moeite weide zelfde
dezelfde hetzelfde volgende kende leefde meeste minste woonde stresste irriteerde miste bewonderde spannendste dacht wist droomde vreesde geloofde hoorde scheelde
dachte bestede interesseerde betekende bestond kostte duurde paste heette vertrouwde genoot respecteerde haatten wisten wilden konden waande begreep snapte merkte besefte kantte mede route
`);
const PERFECT = ' (?:heb|hebben|heeft|had|hadden|heb ik|hebt) ';
const MOVED =
  '(?:\\S*gegaan|gebleven|\\S*gestopt|begonnen|\\S*gevallen|(?!(?:tekort|goed|ver)gekomen)\\S*gekomen|verhuisd|aangenomen|gevraagd|geslaagd|gezakt|gebeld|uitgescholden|\\S*gelopen|overgestapt|gewisseld|ontslagen|aangesproken|\\S*gestaan|\\S*gefietst|\\S*gereden|vertrokken|weggestuurd|afgewezen|geholpen|gered|geopereerd|\\S*gesprongen|\\S*gezwommen|\\S*gevlogen|\\S*gevlucht|uitgelachen|gepest|betrapt|geblesseerd|\\S*gestapt|\\S*gerend|\\S*geslopen|overleden|gebeurd|gelukt|mislukt|veranderd|gewonnen|beroofd|gestolen|ontsnapt|verdwaald|aangereden|uitgenodigd|opgenomen|bevorderd|gestruikeld|uitgegleden|flauwgevallen|ingestort|thuisgekomen|meegenomen|aangevallen|bedreigd|bedankt|beloond|gekozen tot|opgegeven|gestorven|bevallen van|geschorst|blijven (?:zitten|staan|hangen|slapen|plakken|kijken)|gaan (?:\\S+en)|komen (?:\\S+en)|langsgeweest)';
const NO_PARTICIPLE =
  'geleden|gemeen|gezicht|gewicht|gerecht|gevecht|gedicht|geluid|gebied|geweld|gezond|gewend|bekend|bereid|beleid|bericht|verstand|verband|bestand|beurt|begroot|verdriet|verder|verschillend|verschillende|getrouwd|geboren|opgegroeid|geinteresseerd|gemotiveerd|ongemotiveerd|gefocust|gehandicapt|bevriend|verslaafd|verkouden|vermoeid|verplicht|beperkt|gehecht|gesteld|overtuigd|verantwoordelijk|gezellig|gespecialiseerd|vergelijkbaar|getalenteerd|begaafd|ervaren|benieuwd|gestructureerd|geconcentreerd|betrouwd|vertrouwd|geschikt|overeind|onbekend|verkeerd|ontevreden|tegenover|gevoelens|gedachten|gevent|ongeveer|omgeving|eigendom|weekend|betekent|bestaat|gelijk|belangrijkst|geregeld werk|verstopt|beschikbaar|afgelegen|aangelegd';
const LASTING =
  'gehad|geweest|gevonden|gevoeld|gewild|geweten|gekend|gewoond|geloofd|gehoopt|geleerd|gemerkt|gedacht|gehouden|gezeten|gelegen|gewerkt|gekozen|afgesproken|begrepen|geoefend|meegemaakt|bedoeld|verwacht|verdiend|geslapen|gesport|gestudeerd|gestaan|gezorgd|gemist|geduurd|gekost|gebleken|geworden|besloten|beloofd|ontwikkeld|gegroeid|gewacht|voorgenomen|nagedacht|gewenst|gedroomd|geprobeerd|begeleid|gespeeld|getwijfeld|gehoord|bewezen|voorbereid|gespaard|gezien';
const PARTICIPLE = `(?!(?:${NO_PARTICIPLE}) )(?:(?!\\S*(?:${LASTING}) )(?:[a-z]{0,8}ge[a-z]{2,}(?:d|t|en|aan|an|ien)|(?:be|ver|ont|her|over|onder|mis|er|aanbe|voorbe)[a-z]{3,}(?:d|t)|begonnen|bekeken|beschreven|besproken|bedrogen|verloren|gekregen|verbroken|vergeten|verdwenen|vertrokken|ontvangen|vergeleken|verboden|verraden|overreden|onderbroken|ontworpen|bewogen|beklommen|geen zin meer gehad|laten \\S+en|moeten \\S+en|mogen \\S+en|leren \\S+en|zien \\S+en|horen \\S+en|zitten \\S+en|staan \\S+en|lopen \\S+en|helpen \\S+en|kunnen \\S+en|durven \\S+en))`;

const SIMPLE = new RegExp(`${PERFECT}(?:\\S+ )*?(?<!te )${PARTICIPLE} |(?<!te )${PARTICIPLE} ${PERFECT.trim()} `, 'u');
const CARRIED = new RegExp(` (?:\\S+ )*?(?<!te )${PARTICIPLE} `, 'u');
const LASTED = new RegExp(` (?:${LASTING}) `, 'u');
const ARRIVED = new RegExp(
  ` (?:ben|bent|is|zijn|was|waren) (?:\\S+ )*?(?:${MOVED}|(?:naar|langs) (?:\\S+ )*?geweest|\\S*meegeweest) | (?:${MOVED}|(?:naar|langs) (?:\\S+ )*?geweest) (?:ben|bent|is|zijn|was|waren) `,
  'u',
);
const PASSIVE = new RegExp(` (?:werd|werden) (?:\\S+ )*?${PARTICIPLE} | ${PARTICIPLE} (?:werd|werden) `, 'u');
const HAS = new RegExp(PERFECT, 'u');

function finished(clause: string, carried: string): 'event' | 'lasting' | null {
  if (SIMPLE.test(clause) || ARRIVED.test(clause) || PASSIVE.test(clause)) return 'event';
  if (HAS.test(carried) && !HAS.test(clause) && CARRIED.test(clause)) return 'event';
  return LASTED.test(clause) || CARRIED.test(clause) ? 'lasting' : null;
}

const WITH_OWN = words('ik we wij');

/** `moest`, `mocht` and `ging` tell of one's own deed; `kreeg` of something that came, not of a feeling. */
function happens(all: readonly string[], at: number): boolean {
  const word = all[at] ?? '';
  const beside = (set: ReadonlySet<string>): boolean => set.has(all[at - 1] ?? '') || set.has(all[at + 1] ?? '');
  if (/^(?:mocht|mochten|moest|moesten)$/u.test(word)) return all.some((other) => WITH_OWN.has(other));
  if (/^(?:ging|gingen)$/u.test(word))
    return all.some((other) => WITH_OWN.has(other)) || all.some((other) => /^\S{2,}en$/u.test(other));
  if (/^(?:kreeg|kregen)$/u.test(word))
    return !all.some((other) => /^(?:#|gevoel|idee|zin|energie|zelfvertrouwen|spijt|vertrouwen)$/u.test(other));
  if (DUTCH_EVENTS.has(word)) return true;
  return !NO_PAST.has(word) && !DUTCH_LASTED.has(word) && /^[a-z]{3,}[dt]e$/u.test(word) && beside(SUBJECTS);
}

function lasts(all: readonly string[], at: number): boolean {
  const word = all[at] ?? '';
  if (!DUTCH_LASTED.has(word)) return false;
  if (/^(?:was|waren|werd|werden)$/u.test(word))
    return !all.includes('#') && /^(?:er|het|mijn|de|een|onze)$/u.test(all[at + 1] ?? all[at - 1] ?? '');
  return !/^(?:had|hadden|kon|konden)$/u.test(word) || !all.includes('#');
}

/** What Dutch knows of telling that something happened. */
export const DUTCH_EXPERIENCE: ExperienceLanguage = {
  opens: words(
    'en maar want of dus omdat doordat dat toen terwijl nadat voordat als wanneer waardoor waarna zodat hoewel die waar waarin waarbij waarop wat wie hoe sinds totdat',
  ),
  supposes: words('als wat of hoe wanneer wie'),
  joins: words('en of maar'),
  own: words('ik we wij me mij mijn ons onze mezelf'),
  happens,
  lasts,
  finished,
  auxiliary: / (?:heb|hebben|heeft|had|hadden|ben|zijn|is|was|waren) /u,
  anchor:
    / (?:gisteren|gister|gisteravond|gistermiddag|gisterochtend|eergisteren|vanochtend|vanmorgen|vannacht|laatst|onlangs|zojuist|daarnet|(?:vorige?|afgelopen|verleden) \S+|(?:pas|\S+ (?:dagen|dag|week|weken|maanden|maand|jaar)) (?:geleden|terug)|die (?:dag|avond|ochtend|middag|week|keer|nacht)|toen|ineens|opeens|plotseling|plots|voor het eerst|(?:mijn|de|onze) (?:eerste|laatste|tweede|derde) (?:dag|keer|week|stagedag|werkdag|klant|les|dienst|avond|shift)|op een gegeven moment|op een dag|een keer|een keertje|halverwege|daarna|vandaag)(?= )/u,
  habit:
    / (?:altijd|meestal|vaak|elke|iedere|elk|ieder|soms|regelmatig|doorgaans|normaal|vroeger|telkens|over het algemeen|af en toe|weleens|wel eens|nooit|nog niet|zelden)(?= )/u,
  unreal:
    / (?:zou|zouden|stel|misschien|ooit|hopelijk|(?:had|hadden) (?:\S+ )*(?:moeten|kunnen|willen|mogen|gewild|gehoopt)|(?:spreek|spreken|spraken) (?:\S+ )*af|nog nooit|uiterlijk|voortaan|morgen|overmorgen)(?= )/u,
};
