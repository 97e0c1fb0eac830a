import type { StudentLanguage } from '../student-languages.ts';
import { DUTCH_EMOTIONS } from './emotion-guards.ts';
import { DUTCH_AGREEMENT } from './agreement.ts';
import { DUTCH_ELSEWHERE } from './elsewhere.ts';
import { DUTCH_EXPERIENCE } from './experience.ts';

/** What Dutch knows of what students tell. */
export const DUTCH_STUDENT: StudentLanguage = {
  emotions: DUTCH_EMOTIONS,
  experience: DUTCH_EXPERIENCE,
  cause: / (?:omdat|doordat|toen|want|daardoor|waardoor|nadat|terwijl|door) /u,
  secondSituation: DUTCH_ELSEWHERE,
  elements: {
    place:
      / (?:op (?:stage|school|mijn werk|de afdeling|de groep|kantoor|het plein|de bouw|het dak|de boerderij|de opvang)|in (?:de|het|een|mijn) (?:winkel|keuken|klas|magazijn|kantine|garage|werkplaats|ziekenhuis|restaurant|lokaal|gang|stal|salon|zaal|hotel|bus|kas|bouw|bakkerij|supermarkt|woonkamer|kleedkamer)|bij (?:de|het|een) (?:\S+)|achter de (?:kassa|balie|bar))(?= )/u,
    role: / (?:mijn (?:taak|rol|opdracht|functie)|ik (?:was|ben) (?:verantwoordelijk|de leider|voorzitter|degene)|ik (?:moest|mocht)|moest ik|mocht ik|van mij werd verwacht)(?= )/u,
    people:
      / (?:samen met|(?:mijn|een|de|die|m'n) (?:collega|collega's|baas|begeleider|stagebegeleider|klant|docent|leraar|mentor|vriend|vriendin|vrienden|moeder|vader|klasgenoot|klasgenoten|leidinggevende|chef|bewoner|patient|gast|kind|kinderen|team|groepje|mevrouw|meneer))(?= )/u,
    moment: / (?:op (?:dat|het|een) moment|toen|opeens|ineens|plotseling|vanaf dat moment|daarna|op een gegeven moment)(?= )/u,
    quality:
      / (?:ik (?:ben|was) (?:\S+ ){0,3}(?:goed in|goed met|handig)|ik (?:kan|kon) (?:\S+ ){0,3}(?:goed|best goed)|mijn (?:kwaliteit|sterke kant|kracht|talent)|waar ik goed in ben)(?= )/u,
    motive:
      / (?:(?:vind|vond) (?:ik |het |dat )*(?:\S+ ){0,4}belangrijk|belangrijk (?:voor mij|vind|vond)|waar ik (?:voor ga|het voor doe|warm van word)|ik doe het (?:voor|omdat)|geeft me energie|daar (?:ga|doe) ik (?:het )?voor)(?= )/u,
    elsewhere:
      / (?:dat (?:had|heb|doe|ken|herken) ik (?:\S+ )?(?:ook|vaker|eerder)|thuis ook|vroeger ook|herken ik|ook (?:thuis|op school|bij mijn|op mijn)|net als toen|precies zoals toen)(?= )/u,
    'core-word':
      / (?:(?:mijn|het|dat) (?:kern)?woord (?:is|zou|wordt)|ik zou het (?:\S+ ){1,3}noemen|ik noem het|in een woord)(?= )/u,
    direction:
      / (?:later (?:wil|ga|zou|word)|ik (?:wil|zou) (?:\S+ ){0,5}(?:worden|de zorg in|de techniek in)|wil ik later|richting|vervolgopleiding)(?= )/u,
    'next-step':
      / (?:volgende stap|eerste stap|ik (?:ga|wil) (?:\S+ ){0,5}(?:proberen|uitzoeken|onderzoeken|meelopen|vragen|bellen|oefenen))(?= )/u,
    helper: / (?:helpt (?:me|mij)|(?:kan|gaat|wil) (?:me|mij) (?:\S+ )?helpen|met hulp van|samen met)(?= )/u,
    approach:
      / (?:ik (?:ga|zal) (?:\S+ ){0,6}(?:bellen|mailen|appen|vragen|langsgaan|opzoeken|sturen)|(?:bel|mail|app|vraag) ik|ik (?:bel|mail|app|vraag))(?= )/u,
  },
  agreement: DUTCH_AGREEMENT,
};
