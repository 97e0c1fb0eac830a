/** Verbs as mentors use them of students, so that what was done can be asked for in another form. */

const REGULAR = `
accept act add admit agree allow annoy answer apologise apologize apply argue arrange arrive ask avoid bake believe blame block book borrow bother
call cancel care change chase chat check clean climb close collect compare complain complete consider contact continue cook copy count cover crash cry
dance decide decline delay delete deliver deny describe design disappear discuss dodge drop earn email end enjoy enrol enter erase escape explain face fail
finish fix follow glue grab guess hand handle happen hate help hesitate hope hug ignore imagine insist invite join joke jump kick knock laugh learn lie like listen
live lock log look love manage mention message miss mix move need note notice offer open order pack paint park pass pause phone pick plan play post practise practice
prepare present press pretend print promise pull push quarrel question race rant react realise realize record recommend refuse register reject repair repeat reply report
resign resist rest return ruin rush save scream search serve settle share shout show sign skip slam slip smile smoke snap solve sort stack start stay stop
struggle study stumble suggest suspect swap swear switch talk tease text thank touch train transfer travel trust try turn type use visit volunteer vote wait walk want warn deserve seem behave treat belong prefer depend matter
wash waste watch welcome whisper wish work worry yell
`;
const IRREGULAR = `
become became become; begin began begun; bite bit bitten; blow blew blown; break broke broken; bring brought; build built; buy bought; catch caught; choose chose chosen; come came come; cut cut; deal dealt;
do did done; draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feel felt; fight fought; find found; forget forgot forgotten; get got;
give gave given; go went gone; have had; hear heard; hide hid hidden; hit hit; hold held; keep kept; know knew known; lead led; leave left; lend lent; let let; lose lost; make made;
meet met; pay paid; put put; quit quit; read read; ride rode ridden; ring rang rung; rise rose risen; run ran run; say said; see saw seen; sell sold; send sent; set set; shut shut; sing sang sung;
sit sat; sleep slept; speak spoke spoken; spend spent; stand stood; steal stole stolen; stick stuck; swim swam swum; take took taken; teach taught; tell told; think thought; throw threw thrown;
understand understood; wake woke woken; wear wore worn; win won; write wrote written; withdraw withdrew withdrawn; swear swore sworn; upset upset; burn burnt; spill spilt; learn learnt; freeze froze frozen; oversleep overslept; sweep swept; fly flew flown; grow grew grown; show showed shown; shoot shot; slide slid; bend bent; feed fed; hang hung; dig dug; weep wept; draw drew drawn
`;
const DOUBLING =
  /^(?:begin|chat|cut|drop|enrol|forget|get|grab|hit|hug|knit|let|log|plan|put|quit|run|set|shut|sit|skip|slam|slip|snap|stop|swap|swim|upset|win|transfer)$/u;

const irregular = IRREGULAR.split(/[;\n]/u)
  .map((line) => line.trim().split(' '))
  .filter(([base]) => base !== undefined && base !== '')
  .map(([base = '', past = '', participle = past]) => ({ base, past, participle }));
const regular = REGULAR.trim()
  .split(/\s+/u)
  .map((base) => ({ base, past: pastOf(base) }));

const BASES: ReadonlySet<string> = new Set([...regular, ...irregular].map(({ base }) => base));
const BASE_OF: ReadonlyMap<string, string> = new Map([
  ...regular.map(({ base, past }) => [past, base] as const),
  ...irregular.flatMap(({ base, past, participle }) => [[participle, base] as const, [past, base] as const]),
]);
const PARTICIPLES: ReadonlyMap<string, string> = new Map([
  ...regular.map(({ base, past }) => [past, base] as const),
  ...irregular.map(({ base, participle }) => [participle, base] as const),
]);

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return `${base}${DOUBLING.test(base) ? base.slice(-1) : ''}ed`;
}

/** The verb that a past tense or a participle is of: `choose` of `chose`. Null of what is not known as one. */
export function baseOf(form: string): string | null {
  return BASE_OF.get(form) ?? null;
}

/** Whether a word is known as a participle: `asked`, `chosen`. */
export function isParticiple(form: string): boolean {
  return PARTICIPLES.has(form);
}

/** Whether a word is known as a verb in its plain form: `choose`. */
export function isBase(word: string): boolean {
  return BASES.has(word);
}

/** The -ing form of a verb in its plain form: `leaving` of `leave`. */
export function doingOf(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/u.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`;
  return `${base}${DOUBLING.test(base) ? base.slice(-1) : ''}ing`;
}

/**
 * What was done, in the plain form: `tell them and leave` of `told them and left`; words and typed words run in step.
 * Null when a verb in it is not known.
 */
export function plainDeed(words: readonly string[], typed: readonly string[]): string[] | null {
  const skip = /^(?:just|simply|suddenly|really|actually|also)$/u;
  const from = words.findIndex((word) => !skip.test(word));
  const base = baseOf(words[from] ?? '');
  if (base === null || (/^(?:do|have)$/u.test(base) && (words[from + 1] === 'not' || isParticiple(words[from + 1] ?? ''))))
    return null;
  const plain = [base];
  for (let index = from + 1; index < words.length; index += 1) {
    const joined = /^(?:and|or|but|then)$/u.test(words[index - 1] ?? '');
    const next = joined ? baseOf(words[index] ?? '') : null;
    if (joined && next === null && /(?:.{2,}ed|was|were)$/u.test(words[index] ?? '')) return null;
    plain.push(next ?? typed[index] ?? '');
  }
  return plain;
}

const BASE_OF_DOING: ReadonlyMap<string, string> = new Map([...BASES].map((base) => [doingOf(base), base]));

/** The verb that an -ing form is of: `leave` of `leaving`. Null of what is not known as one. */
export function baseOfDoing(form: string): string | null {
  return BASE_OF_DOING.get(form) ?? null;
}
