/** Where or when else: a place, an occasion, a time before. */
const WHERE =
  '(?:(?:op|bij|in|met|tijdens) (?:\\S+ ){1,4}|thuis |vroeger |(?:vorig|vorige|afgelopen) \\S+ (?:\\S+ ){0,4}|buiten school )';
const THERE = '(?:op|bij|in|met|tijdens|thuis|vroeger|vorig|vorige|toen|buiten)';
/** That it is so there as well, and not that something is there as well: `thuis ook altijd`, not `thuis ook pizza`. */
const TOO =
  'ook(?= (?:$|[.,!?;]|altijd|vaak|vaker|wel|al|zo|weleens|weer|precies|degene|iemand|als|dan|want|en|met|bij|op|thuis)(?:$| ))';
const ALIKE = `(?:${TOO}|(?:net|precies|ook) zo|(?:precies |net )?hetzelfde)`;

const WAYS = [
  'dat (?:had|heb|doe|deed|ken|herken|gebeurt|gebeurde) (?:ik |me |mij )?(?:\\S+ )?(?:vaker|eerder|wel vaker|al eerder)',
  `(?:dat|dit|zoiets) (?:had|heb|doe|deed|ken|herken|merk|zie) ik (?:${THERE} (?:\\S+ ){0,4})?${TOO}`,
  `(?:dat|dit|zoiets|het) (?:gebeurt|gebeurde|is|was|gaat|ging) (?:me |mij )?${THERE} (?:\\S+ ){0,4}${ALIKE}`,
  `${WHERE}(?:heb|had|doe|deed|merk|merkte|zie) ik (?:dat |dit |zoiets )(?:\\S+ )?${TOO}`,
  `${WHERE}(?:heb|had|doe|deed|merk|merkte|zie) ik (?:dat )?(?:precies |net )?(?:hetzelfde|precies zo|net zo)(?= (?:$|[.,!?;]|als|en|want)(?:$| ))`,
  `${WHERE}(?:ben|was) ik (?:\\S+ )?(?:ook (?:altijd|vaak|zo|degene|iemand)|net zo|precies zo)`,
  `${WHERE}(?:gebeurt|gebeurde|gaat|ging|is|was|overkwam) (?:me |mij )?(?:dat|het) (?:me |mij )?${ALIKE}`,
  `(?:thuis|op school|vroeger) (?:doe|deed|heb|had|ben|was) (?:ik )(?:\\S+ ){0,2}${TOO}`,
  'ook (?:\\S+ )?(?:thuis|vroeger|op school|bij mijn|op mijn)',
  'hetzelfde (?:had|heb|gebeurde|deed|voelde) (?:ik|me|mij)|(?:precies|net) hetzelfde (?:op|bij|thuis|met|als)',
  '(?:net|precies) (?:als|zoals) (?:toen|vroeger|bij|op|thuis)|(?:een )?andere keer|nog een keer (?:gehad|meegemaakt)',
  'dat herken ik|ik herken (?:dat|dit|het) (?:van|bij|uit|op)|eerder ook|vaker (?:gehad|meegemaakt)',
  '(?:ja |nou |en |eh )?(?:thuis |vroeger |(?:op|bij|met|tijdens) (?:\\S+ ){1,3})ook(?= (?:$|[.!]))',
];

/** A second situation beside the first: the student says that it is, or was, so somewhere else too. Over a line. */
export const DUTCH_ELSEWHERE = new RegExp(` (?:${WAYS.join('|')})(?= )`, 'u');
