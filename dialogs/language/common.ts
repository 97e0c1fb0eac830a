/** How many in a thousand typed sentences hold a word, roughly, for the words that are common in Dutch or in English. */
const OFTEN: readonly (readonly [perThousand: number, words: string])[] = [
  [650, 'je you'],
  [220, 'dat wat that to what your it'],
  [110, 'het niet ik de was een te hoe er om en do did the have is'],
  [60, 'voor met op die in heb van zou bent gewoon daar a i how were for and with like of so me'],
  [
    35,
    'zo goed hebt toen eens waar jij doen moet dus als deed wil over ben vond jou gevoel at would just about on can there are feel not',
  ],
  [
    20,
    'bij aan had of dan zijn wie kun ging nog wel wilt we welke naar maar vind ga heel eigenlijk voelde kunt ook even toch think time',
  ],
  [20, 'moment al zei meer komt nu dit iets u uw zich jouw kan mag be this could up who when where want or if my'],
  [500, '? .'],
  [210, ','],
  [60, 'waarom why'],
  [25, 'out go get does laat zit ge which tell one day will'],
  [
    14,
    'geen uit zelf eerst welk kunnen mij heeft kwam gebeurde precies keer moest zeggen ze gaat hij lang tijd zat jezelf wanneer altijd beter hebben onder door tegen doet nou laten echt iemand tot weg anders mee dag mijn zie : see let next come down before more yourself ask then take all back got said work should been know an talk by right now really need no give off made am always they two never them him he must us here too own else',
  ],
];

const PER_THOUSAND = new Map(
  OFTEN.flatMap(([perThousand, words]) => words.split(' ').map((word) => [word, perThousand] as const)),
);
/** What a word of a long list adds: of a thousand typed sentences some 70 hold one of the 300 words for a state. */
const RARE = 0.25;

/** How many in a thousand sentences hold a word; the same small number for every word that is not common. */
export function commonness(word: string): number {
  return PER_THOUSAND.get(word) ?? RARE;
}
