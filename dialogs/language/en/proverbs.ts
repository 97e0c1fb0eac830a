import { signs, type Sign } from '../signs.ts';
import { SETS } from './sets.ts';

/** Proverbs and stock phrases, by the words that tell each from an ordinary sentence. */
const PROVERBS = `
a bad workman; a chain is only; a change is as good; a friend in need; a leopard; a rolling stone; a problem shared; a fool and his; absence makes; actions speak
all good things; all that glitters; all work and no play; an apple a day; aim for the (?:stars|moon|top); anything worth; attack is the best; bad news travels; barking dogs; beauty is in
beggars can not; better an? [^ .?!,]+ in; better the devil; better to have; better to be safe; birds of a feather; bite the bullet; blood is thicker; brevity is; charity begins; clothes (?:do not )?make
cross (?:that|your|the) bridges?; curiosity killed; cut your coat; cut your losses; desperate times; diamonds are; discretion is; do as you would be; do not bite the hand; do not burn your bridges
do not count your chickens; do not cry over; do not judge a; do not look a gift; do not make a mountain; do not put all; do not put the cart; do not run before; do not shoot the messenger; do not throw the baby
easier said than; easy come; empty vessels; every dog has; every cloud; every little; everything comes to; experience is the (?:best|mother); faint heart; fake it (?:till|until); fall (?:down )?seven times; familiarity breeds
fine feathers; forewarned is; fortune favou?rs; genius is; god helps; good fences; good things (?:come|take); great minds; great oaks; mighty oaks; grit your teeth
half a loaf; handsome is; haste makes; more haste; health is wealth; hindsight is; honesty pays; hope for the best; hope springs; if a job is worth; if a thing is worth
if at first you; if it are not broke; if it is not broke; if it is not broken; if the (?:shoe|cap) fits; if you can not (?:beat|stand|take) (?:them|the heat|it); if you pay peanuts; ignorance is; in for a penny; it is an ill wind
it is a marathon; it is not a (?:race|sprint|competition); it is no use crying; it is not over (?:till|until); it is not rocket science; it is not what you know; it is the thought that; it never rains; it takes all; it takes a village
jack of all trades; keep calm and; keep your (?:chin|head|nose|powder|wits|cool|feet|options); kill two birds; knowledge is power; laughter is; leave no stone; less is more; let sleeping; let the chips; lightning never
live and let; look on the bright; look before; love what you; manners cost; manners maketh; measure twice; mind over matter; moderation in; money can not buy; money does not grow; money is not everything
money makes; monkey see; necessity is; never judge; never say never; never say die; never put off; never look back; never too old; no man is; no news is; no one is perfect; no rest for
no smoke without; nobody is (?:perfect|infallible|born); not all heroes; nothing is certain; nothing is set in stone; nothing worth having; old habits; once bitten; one man's; one swallow; onwards and
opportunity (?:knocks|seldom|rarely|never); opposites attract; out of sight; patience is; penny wise; persistence pays; perseverance pays; prevention is; pride comes before; pride goes before; procrastination is; punctuality is; put your best foot
put your money where; quality (?:over|before|takes); quitters never; winners never; respect (?:is|has to be) earned; rules are there; rules are made; rules exist; seeing is; seize the day; shoot for the; silence is golden; silence is consent
sink or swim; six of one; sleep on it; slow but sure; small steps; smooth seas; speech is silver; spilt milk; still waters; strike while; success (?:is|breeds|comes); survival of
take it or leave it; take the rough; talent is; teamwork makes; the apple (?:does not|never); the best (?:defence|defense|things in life|is yet); the bigger they; the boss is always right; the customer is (?:always|king|never); the darkest hour; the devil (?:is in|makes|finds); the devil you know
the end justifies; the exception; the face that; the first step is (?:always|the hardest); the only (?:constant|way is|thing to fear|place); the pen is; the proof (?:is|of); the road to; the show must; the sky is the limit; the squeaky wheel; the straw that; the third time
the truth will; the tail does not; there are no (?:shortcuts|stupid questions|guarantees|limits|small parts|free lunches); there are two sides; there is a first time; there is a time and; there is an exception; there is always light; there is light at; there is more than one way; there is no i in; there is no such thing as a (?:free|stupid|bad|perfect)
there is no accounting; there is no point crying; there is safety; there is strength; third time lucky; time and tide; time flies; time is money; time is a great; time will tell; to each (?:his|their); to err is; tomorrow never; tough times
trust (?:is|has to be|must be) (?:earned|built); trust your gut; truth is stranger; two heads; two is company; two sides to every; use it or lose; walk before you; waste not; we all have our; we all start(?:ed)? somewhere
well begun; what does not kill; what goes around; what is done is done; what you sow; when in doubt; when one door; when the cat; when the going; when life gives; where there is a; while there is life
wishes (?:do not|will not); work hard; work smarter; you are never too; you are only young; you are only as; you are what you; you can lead a horse; you can not argue; you can not judge; you can not make an
you can not please; you can not teach; you can not win; you can not rush; you can not run before; you can not turn back; you get out; you get what you; you have to be in it; you have to (?:crawl|walk) before; you have to start; you have to take the rough; you have got to be in it; you make your own
you miss (?:all|every|one hundred|a hundred|\\d+); you never know (?:until|till|unless|what you); you never get a second; you never forget your first; you only (?:live|get) (?:once|one); you only regret; you scratch my; you snooze; you will not know (?:until|till|unless); your network is; zero risk; (?:good|thorough|proper) preparation
`;

/** Proverbs, and sentences made like one: what everybody knows is said to the other as an order is (domain.md §3 rule 1). */
export const PROVERBS_OF_ADVICE: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    { unless: ['you (?:said|told|mentioned|wrote|say|always say|call)', '(?:who|what|how|where|when) .* [?]'] },
    ...PROVERBS.trim()
      .split(/\s*[;\n]\s*/u)
      .map((proverb) => `${proverb}(?= )`),
  ),
];
