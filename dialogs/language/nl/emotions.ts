/**
 * Dutch words of emotion in all their written forms, without accents. One line is one family; its first word names it.
 * Inflected forms are written out because cutting endings measurably breaks them (boos and boze, trots, voelde).
 */

/** Words that are emotion wherever they stand, apart from the look-alikes in `emotion-guards.ts`. */
export const STATES = `
trots trotse trotser trotst apetrots supertrots retetrots
blij blije blijer blijst blijdschap superblij dolblij
boos boze bozer boost boosheid woest woeste superboos
kwaad kwade kwader kwaadheid
woedend woedende woede razend razende furieus furieuze laaiend ziedend ziedende
pissig pissige pisnijdig pissed nijdig nijdige gepikeerd gepikeerde
chagrijnig chagrijnige chagrijn sacherijnig sacherijnige
bang bange banger bangst doodsbang doodsbange bangig schijtbang
angst angsten angstig angstige angstiger doodsangst doodsangsten faalangst faalangstig
verdrietig verdrietige verdrietiger verdriet bedroefd bedroefde droevig droevige treurig treurige
zenuwachtig zenuwachtige zenuwachtiger zenuwen zenuwachtigheid bloednerveus bloedzenuwachtig
nerveus nerveuze nerveuzer nervositeit
gespannen
stress stressen stresste stresst stresten gestrest gestreste gestresst gestresste gestressed stressy
gefrustreerd gefrustreerde frustratie frustraties frustreerde frustreert frustreren frustrerend frustrerende
teleurgesteld teleurgestelde ontgoocheld ontgoochelde ontgoocheling gedesillusioneerd teleurstelling teleurstellingen teleurstellend teleurstellende
opgelucht opgeluchte opluchting
onzeker onzekere onzekerder onzekerheid onzekerheden
zelfverzekerd zelfverzekerde zelfverzekerder
schamen schaamde schaamden schaam schaamt geschaamd schaamte beschaamd beschaamde
generen geneerde geneer geneert gegeneerd gene
jaloers jaloerse jaloezie
verliefd verliefde
eenzaam eenzame eenzaamheid eenzamer
irritatie irritaties geirriteerd geirriteerde irriteerde irriteer irriteert irriteren
ongelukkig ongelukkige ongelukkiger
gelukkig gelukkige gelukkiger gelukkigst
enthousiast enthousiaste enthousiaster enthousiasme superenthousiast
tevreden
content
ontevreden ontevredenheid
voldaan voldane voldoening
fier fiere fierder
dankbaar dankbare dankbaarder dankbaarheid
verbaasd verbaasde verbaasden verbazing verbaast verbazen stomverbaasd
verrast
schrikken schrok schrokken geschrokken schrik schrikt
geraakt
geroerd
ontroerd ontroerde ontroert ontroering ontroerend ontroerende
emotioneel emotionele geemotioneerd geemotioneerde
gekwetst gekwetste kwetste kwetst gekrenkt gekrenkte
vernederd vernederde vernedering vernederend vernederende
beledigd beledigde
machteloos machteloze machteloosheid
hulpeloos hulpeloze
wanhopig wanhopige wanhoop wanhopen wanhoopte radeloos radeloze
paniek paniekerig paniekerige panisch panische paniekaanval
tegenzin
walgen walgde walg walging
haten haatte haatten haat gehaat
hekel
spijt
schuldgevoel schuldgevoelens
heimwee
balen baalde baalden baal baalt gebaald
genieten genoot genoten geniet
ergeren ergerde ergerden erger ergert geergerd ergernis ergernissen
vervelen verveelde verveelden verveel verveelt verveeld verveling
moedeloos moedeloze moedeloosheid ontmoedigd ontmoedigde
overweldigd overweldigde overdonderd overrompeld
overstuur
sprakeloos sprakeloze
aangeslagen
uitgelaten
benauwd doodsbenauwd
flippen flipte flipten geflipt
vrezen vreesde vreesden vrees vreest
ambetant ambetante
ontdaan
hoopvol hoopvolle
vrolijk vrolijke vrolijker vrolijkheid opgewekt opgewekte
somber sombere somberder somberheid
depressief depressieve depri neerslachtig neerslachtige
ellendig ellendige
bezorgd bezorgde bezorgdheid ongerust ongeruste ongerustheid
opgewonden
nieuwsgierig
opgefokt opgefokte
verontwaardigd verontwaardigde verontwaardiging
shock
geschokt geschokte gechoqueerd geschockt
verbijsterd verbijsterde verbouwereerd perplex beduusd verbluft onthutst ontzet
ongemakkelijk ongemakkelijke ongemakkelijker
euforisch euforie extatisch dolgelukkig uitzinnig
gegriefd verbitterd verbitterde bitterheid
wrok rancune rancuneus
weemoed weemoedig melancholisch
opgejaagd opgejaagde
happy sad hyped gehyped gehypte geflasht gehypt para bummer blown
doodeng doodenge doodsangsten
rotgevoel kutgevoel klotegevoel
gekweld
vertwijfeld vertwijfeling
medelijden
huilen huilde huilden gehuild huil janken jankte gejankt
ontploffen ontplofte ontploft ontplof
triest trieste triester intriest sip beteuterd ontroostbaar
woede pislink
plezier
vreugde verheugd verheugde verheug opgetogen verrukt
verontrust verontruste
geintimideerd gekleineerd
vereerd vereerde gevleid verguld
verwonderd verwondering
gefascineerd
getriggerd
gebroken
verslagen
gegriefd
verbolgen ontstemd
opgelaten
stoort stoorde
zalig zalige
zielsblij zielsgelukkig
vertederd
prikkelbaar humeurig
afgunstig afgunst
wantrouwig wantrouwend achterdochtig
liefdesverdriet
verward verwarde
geluksgevoel
ongeduldig ongeduldige ongeduld
verlegen
schuldig schuldige
rouwig rouwige
verbouwereerd verbouwereerde
betoeterd
knorrig knorrige
kregelig kregelige
beduveld
kribbig kribbige
stomverwonderd
`;

/**
 * Words that are emotion when they tell how something was for someone (`ik vond het spannend`, `het was kut`), and
 * not when they describe a thing (`een spannend boek`).
 */
export const EXPERIENCES = `
spannend spannende spannender spannendst spannendste superspannend
eng enge enger engst engste
akelig akelige
vervelend vervelende vervelender vervelendst vervelendste
irritant irritante irritanter
kut kutte
klote
ruk
rot rotte
naar
genant genante beschamend
tenenkrommend tenenkrommende
awkward cringe cringy
pijnlijk pijnlijke pijnlijker
heftig heftige heftiger heftigst heftigste
fijn fijne fijner fijnst fijnste
heerlijk heerlijke heerlijker
prettig prettige prettiger
leuk leuke leuker leukst leukste superleuk hartstikkeleuk
gaaf gave
tof toffe
chill chille
vet vette
nice
dope
lauw lauwe
fire
relaxed relaxte relaxt
kak
shit
jammer
saai saaie saaier oersaai saaist
stom stomme stommer
zuur
verschrikkelijk verschrikkelijke
vreselijk vreselijke
afschuwelijk afschuwelijke
geweldig geweldige
fantastisch fantastische
stressvol stressvolle
beangstigend beangstigende
`;

/** Words that are emotion only after `zich voelen` (`ik voelde me klein`) or before `gevoel` (`een goed gevoel`). */
export const FELT = `
goed beter slecht rustig kalm ontspannen veilig onveilig thuis welkom gezien gehoord gewaardeerd ondergewaardeerd
moe alleen klein dom machtig sterk zwak leeg raar gek vreemd lekker top ruim vrij nutteloos nuttig overbodig
buitengesloten genegeerd kwetsbaar verloren waardeloos shit bagger zelfverzekerder belangrijk begrepen onbegrepen
opgelaten gesteund gerespecteerd afgewezen ongewenst gepest bekeken minderwaardig uitgesloten opgesloten
gekleineerd aangevallen volwassen warm dubbel zeker zekerder gerustgesteld levend down hopeloos hulpeloos stuurloos zinloos reddeloos bedrukt miserabel beroerd
`;

/** Idioms of emotion as patterns over plain words; the whole idiom is the word. */
export const IDIOMS: readonly string[] = [
  "(?:knoop|steen|knopen|baksteen) (?:in|op) (?:mijn|m'n|me|de) (?:maag|buik)",
  "brok in (?:mijn|m'n|me|de) keel",
  "hart (?:(?:klopte|bonsde|zat|bonkte) )?(?:in|tot in) (?:mijn|m'n|me) keel",
  "(?:mijn|m'n|me) hart (?:bonsde|bonkte|klopte|brak|stond stil|sloeg over|sloeg een slag over|ging tekeer|zonk)(?: (?:in|tot in) (?:mijn|m'n|me) keel)?(?: in (?:mijn|m'n|me) schoenen)?",
  "(?:mijn|m'n|me|de) moed (?:zonk|zakte)(?: me| mij)? in de schoenen",
  "(?:de )?(?:vlinders|kriebels) in (?:mijn|m'n|me|de) buik",
  '(?:door|in) de grond (?:zakken|gezakt|zinken|zakte)',
  'in de wolken',
  '(?:zie|zag|zien|zagen) (?:\\S+ ){0,2}als een berg (?:op )?tegen(?: ?op)?',
  '(?:hangt|hing) (?:mij|me|ons) (?:\\S+ )?de keel uit',
  '(?:werk|werkt|werkte|werken) (?:mij|me) (?:\\S+ )?op de (?:zenuwen|heupen)',
  'op de zenuwen',
  '(?:het )?schaamrood',
  'met (?:een )?(?:bang|zwaar|bezwaard|gerust|bloedend|kloppend) hart',
  '(?:een )?lichte paniek',
  'zat (?:\\S+ )?in zak en as',
  '(?:wist|weet) (?:\\S+ )?(?:me |mij )?geen raad',
  '(?:mijn|me|de) (?:nekharen|haren) (?:gingen|stonden|rezen)(?: \\S+)? (?:overeind|recht|rechtop|te berge)',
  'in (?:mijn|me) sas',
  'in de gloria',
  '(?:in de )?zevende hemel',
  'op van de zenuwen',
  'knikkende knieen',
  'klamme han(?:den|djes)',
  'over de (?:zeik|rooie|pis)',
  'in de put',
  'in zak en as',
  "uit (?:mijn|m'n|me) (?:vel|dak|plaat)(?: springen| gesprongen| gegaan| gaan| sprong)?",
  "uit (?:mijn|m'n|me) plaat",
  "(?:goed|lekker|slecht) in (?:mijn|m'n|me) vel",
  'kippenvel',
  'een gat in de lucht',
  "van (?:mijn|m'n|me) stuk",
  'van slag',
  'van streek',
  "op (?:mijn|m'n|me) gemak",
  "tranen in (?:mijn|m'n|me|de) ogen",
  'het huilen stond me nader dan het lachen',
  "bloed onder (?:mijn|m'n|me) nagels",
  'het bloed (?:kookte|onder)',
  "bloed(?<=(?:mijn|mn|m'n|me) bloed) (?:kookte|kookt|begon te koken|ging koken)",
  'tegen(?: op|op)(?<=(?:zag|zagen|zie|zien) (?:\\S+ ){0,5}tegen ?op)',
  'ziek van(?<= er (?:\\S+ ){0,3}ziek van)(?= (?:[.,!]|$|dat|en))',
  "tranen (?:sprongen|schoten|stonden|prikten|brandden|kwamen|liepen) (?:in|achter|over) (?:mijn|m'n|me|de) (?:ogen|wangen)",
  "op (?:mijn|m'n|me) (?:teentjes|tenen) getrapt",
  'op hete kolen',
  "lood in (?:mijn|m'n|me) schoenen",
  "een last van (?:mijn|m'n|me) schouders",
  "een pak van (?:mijn|m'n|me) hart",
  "een blok aan (?:mijn|m'n|me) been",
  "met (?:mijn|m'n) mond vol tanden",
  'glunder(?:de|en|end)?',
  'straal(?:de|den) van (?:trots|geluk|blijdschap)',
  "(?:in|over) (?:mijn|m'n) nopjes",
  "in (?:mijn|m'n) nopjes",
  'er (?:helemaal )?(?:klaar mee|doorheen) zitten',
  'zat er (?:helemaal )?doorheen',
  '(?:maak|maakte|maken|maakten|gemaakt) (?:me|mij|mezelf)(?: \\S+){0,2} zorgen',
  'zorgen gemaakt',
  '(?:erger|ergerde|ergeren|ergerden|geergerd) (?:(?:ik|we|me|mij|ons|eraan|daar|hier) ){0,3}groen en geel',
  'groen en geel',
  'kapot van',
  'gek van(?<= (?:werd|word|wordt|worden|werden) (?:(?:ik|er|daar|we|echt|helemaal|zo|hartstikke|knetter) ){0,3}gek van)',
  'voor (?:schut|gek|paal|aap|joker)(?<= (?:voelde|voel|stond|sta|stonden|zette|zetten) (?:\\S+ ){0,4}voor (?:schut|gek|paal|aap|joker))',
  'de kriebels',
  'in de war',
  "van (?:mijn|m'n|me|de) (?:apropos|kaart)",
  'uit het veld geslagen',
  'met stomheid geslagen',
  'in alle staten',
  "over (?:mijn|m'n|me) toeren",
  'door het dolle(?: heen)?',
  'op (?:een roze wolk|rozen|wolkjes)',
  'in tranen',
  "(?:tranen|traan) over (?:mijn|m'n|me) wangen",
  'in de (?:rats|piepzak|stress|zenuwen|zevende hemel)',
  "op (?:mijn|m'n|me) heupen",
  "(?:schaamrood|schaamte) op (?:mijn|m'n|me) kaken",
  "(?:mijn|m'n|me) hart (?:maakte een sprongetje|smolt|huilde)",
  "(?:maakte|maakt) (?:mijn|m'n|me) hart (?:\\S+ )?een (?:sprong|sprongetje)",
  "tranen (?:in|achter) (?:mijn|m'n|me) ogen",
  "schrik in (?:mijn|m'n|me) benen",
  'koud(?:e)? zweet',
  'peentjes(?: (?:zweten|gezweet|zweette))?',
  'de bibbers',
  "in (?:mijn|m'n|me) (?:hum|nopjes)",
  'de pest in',
  'de (?:balen|smoor) (?:van|in)',
  'de balen(?<= (?:had|heb|hebben|hadden) (?:(?:ik|we|er|echt|zo) ){0,2}de balen)',
  'zin in(?<= (?:had|heb|hebben|hadden|kreeg|krijg) (?:ik |we )?(?:er|daar) (?:(?!geen |niet |nooit )\\S+ ){0,3}zin in)',
  "pijn in (?:mijn|m'n|me) hart",
  'blown away',
  'mind(?: blown|blown)',
  'er (?:helemaal )?klaar mee',
  "(?:mijn|m'n) maag (?:draaide|keerde)(?: zich)?(?: om)?",
  'slapeloze nachten',
  'spaans benauwd',
  'met (?:veel |heel veel |plezier en )?(?:plezier|tegenzin)',
  '(?:deed|doet|doen)(?: \\S+)? pijn van binnen',
  'er (?:ging|viel) een last van me af',
  'viel er een last van me af',
  '(?:zie|zag|zien|zagen) (?:ik |we )?het (?:helemaal |echt |even |gewoon )?niet (?:meer )?zitten',
  "hart (?:zinkt|zonk|zakt|zakte) (?:me |mij )?in (?:mijn|m'n|me|de) schoenen",
  "zat (?:er )?(?:erg |heel |best )?mee in (?:mijn|m'n) maag",
];
