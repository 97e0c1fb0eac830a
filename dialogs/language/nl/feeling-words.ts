import { words } from '../lexicon.ts';

/** Nouns of feeling besides those of the emotion lexicon: a mentor's words, which a student seldom types. */
export const MORE_FEELING_NOUNS = words(`
bitterheid verbittering verbitterdheid gekwetstheid kwetsing gekrenktheid krenking opgefoktheid opgewondenheid opgelatenheid gespannenheid
gejaagdheid gehaastheid gedruktheid neerslachtigheid zwaarmoedigheid treurigheid droefheid droefenis droevigheid somberte melancholie
weemoed wanhoop radeloosheid hopeloosheid hulpeloosheid weerloosheid waardeloosheid nutteloosheid zinloosheid doelloosheid lusteloosheid
moedeloosheid futloosheid verslagenheid verlorenheid verlatenheid verlatingsangst verweesdheid ontreddering ontheemdheid vervreemding
ongerustheid bezorgdheid bevreesdheid vrees schroom gene ongemakkelijkheid
onbehagen onbehaaglijkheid onvrede ontevredenheid misnoegen misnoegdheid wrevel ergernis irritatie geirriteerdheid prikkelbaarheid
razernij drift kwaadheid furie gramschap toorn haat wrok rancune wraakgevoelens wraakzucht afgunst nijd naijver jaloersheid
afkeer weerzin walging tegenzin aversie antipathie hekel minachting verachting verontwaardiging gekweldheid kwelling
ontgoocheling desillusie ontnuchtering verslagenheid teleurgesteldheid spijt berouw wroeging schuld schuldgevoelens schaamte schaamtegevoel
vernedering beschaamdheid opluchting bevrijding dankbaarheid tevredenheid voldaanheid blijheid vreugde vrolijkheid opgetogenheid
uitgelatenheid extase euforie verrukking geluksgevoel gelukzaligheid trotsheid fierheid ontroering vertedering verwondering
verbijstering verbazing ontsteltenis ontzetting schrik paniek doodsangst doodsangsten angstgevoelens watervrees faalangst plankenkoorts
hoogtevrees spreekangst smetvrees examenvrees examenstress podiumangst zenuwen kriebels misselijkheid benauwdheid beklemming
beklemdheid bedruktheid verkramptheid verstijving verlamming uitputting overspanning overspannenheid onmacht machteloosheid
minderwaardigheid minderwaardigheidsgevoel minderwaardigheidsgevoelens eenzaamheidsgevoel verveling liefdesverdriet hartzeer zielenpijn
rouw gemis heimwee verlangen hunkering onzekerheid twijfel zelftwijfel zelfhaat zelfmedelijden medelijden opgejaagdheid onrust
rusteloosheid leegheid leegte kilte zwaarte zwaartegevoel benauwing balorigheid baalgevoel rotgevoel kutgevoel klotegevoel
onderbuikgevoel voldoening enthousiasme bewondering wanhoopsgevoel wantrouwen achterdocht argwaan
gekneusdheid verscheurdheid verwarring verwardheid verstrooidheid vertwijfeling adrenaline stress keuzestress prestatiedruk
prestatieangst beduusdheid overdonderdheid ontstemming stekeligheid boosheid woede gelatenheid berusting
`);

/** How someone feels or was made to feel, besides the words of the emotion lexicon. */
export const MORE_FEELING_ADJECTIVES = words(`
gevleid vereerd gepasseerd miskend gekleineerd gekoeioneerd gekwetst gekrenkt gegriefd gepikeerd ontstemd gebelgd verbolgen verontrust
opgejaagd opgefokt opgelaten opgetogen uitgelaten overdonderd overrompeld beduusd beteuterd bedremmeld bedrukt beklemd benauwd bekneld
gedesillusioneerd ontnuchterd verbitterd verbijsterd ontzet ontsteld ontdaan onthutst ontredderd verslagen verloren verlaten verweesd
verscheurd vertwijfeld wanhopig moedeloos lusteloos futloos weemoedig melancholisch somber terneergeslagen neerslachtig zwaarmoedig
wrevelig korzelig knorrig kribbig humeurig prikkelbaar opvliegend ziedend razend briesend laaiend witheet spinnijdig pisnijdig
hoteldebotel euforisch extatisch verrukt verguld dolgelukkig zielsgelukkig dolblij glunderend vertederd
vereenzaamd buitengesloten uitgesloten buitengesloten afgewezen genegeerd onbegrepen onderschat onderkend ondergewaardeerd
ongewenst onbemind overbodig minderwaardig waardeloos nutteloos weerloos opgesloten gevangen beknot bespied bekeken betutteld
gekleineerd vernederd bedrogen bekocht belazerd verraden besodemieterd bedonderd misbruikt gemanipuleerd geintimideerd bedreigd
schuldbewust schuldig beschaamd geneerd ongerust bezorgd bevreesd huiverig beducht schuw schichtig timide zelfverzekerd
geinspireerd gemotiveerd gedemotiveerd ontmoedigd bemoedigd aangemoedigd gesterkt gesteund gedragen gehoord gezien begrepen
geaccepteerd gewaardeerd bevestigd aangesproken aangevallen overvallen overspoeld overmand verpletterd verlamd verstijfd bevroren
ontheemd vervreemd verveeld nerveus bloednerveus zenuwachtig paniekerig radeloos ontroostbaar diepbedroefd diepongelukkig
dankbaar opgelucht bevrijd voldaan verzadigd jaloers afgunstig nijdig haatdragend rancuneus wraakzuchtig wantrouwig argwanend achterdochtig
gespannen gestrest overspannen opgebrand uitgeblust overprikkeld overweldigd geprikkeld getergd gesard getroost gekalmeerd
sip beteuterd bedroefd droef droevig verdrietig treurig bokkig mokkig pissig chagrijnig misnoegd ontevreden teleurgesteld ontgoocheld
`);
