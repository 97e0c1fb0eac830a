import { words } from '../lexicon.ts';

/** What a person can be said to be, good or bad, in the form that follows a verb. */
export const QUALITIES = words(`
zorgzaam sociaal creatief slim dapper moedig behulpzaam verantwoordelijk zelfstandig perfectionistisch perfectionist introvert extravert
extrovert verlegen ambitieus geduldig ongeduldig gestructureerd georganiseerd ongeorganiseerd chaotisch slordig netjes handig onhandig
sterk betrouwbaar onbetrouwbaar empathisch leergierig nieuwsgierig ijverig eerlijk oneerlijk streng koppig eigenwijs impulsief rustig
druk serieus lui gemotiveerd ongemotiveerd gedemotiveerd gedisciplineerd ongedisciplineerd talentvol getalenteerd nauwkeurig
onnauwkeurig precies spontaan open gesloten gevoelig hooggevoelig zorgvuldig onzorgvuldig leidinggevend dominant volgzaam bescheiden
arrogant brutaal respectvol respectloos egoistisch lief aardig onaardig vriendelijk onvriendelijk beleefd onbeleefd technisch
analytisch praktisch sportief competitief fanatiek ondernemend besluiteloos onafhankelijk afhankelijk vergeetachtig ongeinteresseerd
geinteresseerd flexibel stressbestendig stressgevoelig collegiaal initiatiefrijk volwassen kinderachtig onvolwassen naief passief actief
assertief subassertief moeilijk lastig goedhartig warm oplettend alert punctueel laks nonchalant onverschillig gedreven bevlogen
veelzijdig wijs dom intelligent snel langzaam traag optimistisch pessimistisch negatief positief stoer zwak makkelijk doorzettend
vasthoudend loyaal trouw inlevend begripvol oplossingsgericht resultaatgericht mensgericht leidend ongeschikt geschikt overgevoelig
faalangstig attent zachtaardig beheerst bot direct afwachtend meegaand stil teruggetrokken eenkennig dromerig hardwerkend doelgericht
taakgericht onderzoekend kritisch zelfkritisch zelfbewust onzelfstandig avontuurlijk voorzichtig roekeloos onvoorzichtig goedgelovig
idealistisch realistisch daadkrachtig besluitvaardig initiatiefloos vindingrijk inventief fantasierijk muzikaal artistiek kunstzinnig
taalvaardig welbespraakt communicatief energiek levendig fel driftig opvliegend temperamentvol relaxt relaxed ontspannen chill kalm
nuchter gevoelloos ongevoelig zelfzuchtig egocentrisch gul gastvrij vrijgevig hartelijk joviaal gemoedelijk grappig humoristisch geestig
stug nors kil koel afstandelijk zakelijk klantvriendelijk klantgericht dienstbaar onderdanig gehoorzaam ongehoorzaam opstandig rebels
dwars recalcitrant tegendraads irritant stiekem achterbaks onrustig rusteloos beweeglijk geconcentreerd ongeconcentreerd gefocust
verstrooid warrig rommelig ordelijk stipt pietluttig kieskeurig veeleisend bazig autoritair overheersend sturend charismatisch verwaand
ijdel hooghartig eigengereid eigenzinnig onnozel pienter snugger scherpzinnig scherp gewiekst sluw behendig lenig atletisch volhardend
standvastig wilskrachtig doortastend gewetensvol plichtsgetrouw toegewijd trouweloos betrokken onbetrokken geengageerd apathisch futloos
lusteloos gepassioneerd prestatiegericht eerzuchtig nadenkend bedachtzaam diepzinnig beschouwend rationeel logisch theoretisch lomp grof
onbeschoft hoffelijk tactvol tactloos diplomatiek verdraagzaam tolerant ruimdenkend kortzichtig bekrompen bevooroordeeld star rigide
eenzijdig weerbaar kwetsbaar breekbaar veerkrachtig onvermoeibaar krachtig bekwaam onbekwaam competent incompetent capabel speels
braaf laf gierig hebberig vals gemeen hard zacht slap saai suf sloom bijdehand gevat ad-rem adrem mondig zwijgzaam spraakzaam
praatgraag vaag wispelturig onvoorspelbaar voorspelbaar betweterig ongeremd geremd verkrampt stroef onervaren ervaren gemakzuchtig
verwend oververmoeid overprikkeld zelfredzaam leiderschapsgericht servicegericht kwaliteitsbewust milieubewust zelfingenomen
onzichtbaar controlerend zorgend apart bijzonder uniek speciaal geniaal briljant fantastisch geweldig natuurtalent
`);

/** Kinds of person; names of trades and roles are left out, because they tell a fact. */
export const TYPES = words(`
doorzetter doener denker leider perfectionist werker teamspeler mensenmens aanpakker uitsteller twijfelaar talent natuurtalent held topper
type persoon mens luisteraar helper piekeraar pleaser einzelganger eenling streber luilak dromer creatieveling techneut regelaar organisator
voortrekker aanjager controlfreak binnenvetter flapuit opgever slimmerik verzorger bemiddelaar durfal wereldverbeteraar vechter zorger
jongen meisje meid kerel gast collega vriend vakman vakvrouw vakmens buitenmens praktijkmens mensch kanjer rustzoeker bikkel stresskip
buitenbeentje lastpak uitblinker leerling student prater kletskous stille groepsmens teammens familiemens gevoelsmens denkertje durver
waaghals angsthaas bangerik zenuwpees zenuwlijder zeurpiet klager kluns brokkenpiloot sloddervos chaoot neuroot baasje haantje
leidersfiguur aanvoerder trekker volger meeloper meedenker dwarsligger betweter weetal bolleboos studiebol boekenwurm nerd genie avonturier
ondernemer idealist realist optimist pessimist egoist carrieretijger workaholic harde-werker doetje watje softie stoerdoener clown
grappenmaker gangmaker sfeermaker bruggenbouwer verbinder netwerker inspirator coach rots steunpilaar redder engel schat lieverd
eigenheimer eigenwijsje lefgozer macher bofkont pechvogel rekenwonder taalwonder mopperaar pietje-precies kneusje kletsmajoor
`);
