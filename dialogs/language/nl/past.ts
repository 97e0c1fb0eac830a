import { words } from '../lexicon.ts';

/** Verbs of doing and happening in the singular of the past tense. What is felt, known, wanted or simply so is left out. */
const EVENTS = `
aaide accepteerde adviseerde annuleerde antwoordde appte assisteerde at aanvaardde bakte bedacht bedankte bediende bedroog beet begeleidde begon begroette
behaalde behandelde bekeek bekende belandde belde beledigde bemoeide beoordeelde bereidde berekende bereikte beschreef beschuldigde besloot besprak
bestelde betaalde betrapte bevestigde bevond bewees bezeerde bezocht bezorgde blafte blokkeerde blokte boekte bond bood boog boorde botste bouwde bracht brak
brandde brulde bukte coachte checkte controleerde corrigeerde crashte danste deed deelde dekte demonstreerde douchte draaide drong dronk dropte drukte duwde
dweilde dwong eindigde evalueerde faalde feliciteerde fietste filmde filmde fixte flikte flipte floot fluisterde fotografeerde gaf gamede gebeurde ghoste gilde
gleed glipte gooide goot greep groette haalde haastte hakte haperde herhaalde herinnerde herstelde hief hielp hijste huilde hurkte improviseerde instrueerde
interviewde introduceerde irriteerde jankte jatte kalmeerde kapte klaagde klapte klikte klom klopte knalde kneep knielde knikte knipte knoeide knuffelde kocht
koos kookte kraste kreeg kroop kwam laadde lachte las legde leende leverde liep liet lukte maaide maakte mailde masseerde meldde mengde merkte metselde mislukte
mocht moest monteerde morste naaide nam negeerde noemde noteerde omarmde omhelsde ondernam onderbrak onderhandelde onderzocht ontdekte ontkende ontmoette
ontplofte ontsloeg ontsnapte ontstond ontving ontwierp opende opereerde opperde organiseerde overhandigde overleed overlegde overtuigde overviel pakte parkeerde
passeerde pestte plaatste plakte plantte plofte poetste postte praatte presenteerde printte probeerde programmeerde protesteerde reageerde redde reed regelde
rende repareerde reserveerde riep rolde ruilde ruimde schakelde schminkte scheen scheerde scheurde schoffelde schold schonk schoof schoot schopte schoor schreef
schreeuwde schrobde schroefde schudde scoorde serveerde sjouwde skipte slaagde sleepte slipte sloeg sloopte sloot smeekte smeerde smeet sms'te snauwde sneed
soldeerde solliciteerde sorteerde sprak sprong spoelde spoot stak stal stampte startte steeg stelde sterf stierf stootte stopte stortte stotterde strafte streamde
streek strooide struikelde stuitte stuurde tackelde tekende testte tikte tilde toonde trad trainde trapte trok troostte typte vaccineerde veegde veranderde verbaasde
verbeterde verbood verbouwde verbrak verbrandde verdedigde verdeelde verdiende verdween vergaf vergat vergeleek vergiste verhuisde verklapte verknalde verkocht
verliet verloor vermeed vernielde verplaatste verraadde verried verraste verscheen versierde verstopte verstuikte verstuurde vertelde vertrok vervoerde verving
verwees verwelkomde verwijderde verwisselde verzamelde verzon verzorgde viel vierde vloekte vloog vocht voerde volgde voltooide vroeg vulde waarschuwde waste
weigerde wekte wenkte wees wierp wiste wisselde won wreef zaagde zag zakte zei zette zocht zoende zong zuchtte zwaaide zweeg zwom
stapte startte lachte keurde hoorde verwende leidde viste plukte mikte ademde kwaakte mopperde zwichtte schaterde
`;

/** Verbs that tell of something that happened only beside a time that is past, a sudden turn, or what came of it. */
const LASTED = `
bedoelde bleef durfde ging had hing hield hoorde keek kon kreeg lag leerde luisterde oefende speelde sportte stond twijfelde wachtte wandelde werkte
werd zat was liep reed zorgde studeerde zwom las moest mocht hoefde raakte bleek sneeuwde regende
`;

const PLURALS: ReadonlyMap<string, string> = new Map(Object.entries({
  aan: 'aan', at: 'aten', bad: 'baden', begon: 'begonnen', bond: 'bonden', bracht: 'brachten', brak: 'braken', deed: 'deden', gaf: 'gaven', ging: 'gingen', had: 'hadden',
  kon: 'konden', kwam: 'kwamen', lag: 'lagen', las: 'lazen', nam: 'namen', sprak: 'spraken', was: 'waren', zag: 'zagen', zat: 'zaten', zei: 'zeiden', stak: 'staken',
  stal: 'stalen', won: 'wonnen', verzon: 'verzonnen', viel: 'vielen', overviel: 'overvielen', schold: 'scholden', vergat: 'vergaten', besprak: 'bespraken', trad: 'traden',
  ondernam: 'ondernamen', onderbrak: 'onderbraken', verbrak: 'verbraken', bedacht: 'bedachten', zwom: 'zwommen', klom: 'klommen',
})); // prettier-ignore

/** `liep` is `liepen`, `sloot` is `sloten`, `schreef` is `schreven`, `koos` is `kozen`. */
function pluralOf(form: string): string {
  const known = PLURALS.get(form);
  if (known !== undefined) return known;
  if (form.endsWith('e')) return `${form}n`;
  const short = form.replace(/(a|e|o|u)\1(\p{L})$/u, '$1$2');
  return `${short.replace(/f$/u, 'v').replace(/(?<=[aeiou])s$/u, 'z')}en`;
}

/** Plurals that are written as the infinitive is. */
const INFINITIVES = words('zetten schudden redden wedden');

function forms(list: string): ReadonlySet<string> {
  return new Set([...words(list)].flatMap((form) => [form, pluralOf(form)]).filter((form) => !INFINITIVES.has(form)));
}

export const DUTCH_EVENTS = forms(EVENTS);
export const DUTCH_LASTED = forms(LASTED);
