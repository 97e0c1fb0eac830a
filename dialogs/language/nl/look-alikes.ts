/** Ordinary words that are one letter away from a word of emotion, and are never taken for a slip of it. */
export const LOOK_ALIKES = `
aalden achteloos achteloosheid achteloze achterdochtige afgunstige algen ambetanter angstigere aniek apenrots
apetrotse azende baadde baadden baalder baande baanden baarde baarden baasde baasden baelde bagger balde balden
bangerd bangere bangert bangige bangste bangsten banier banjer banner beangst bedauwd bedroefden bedroefder bedroeft
beduusde beedigd beedigde beijer beledig beledigden beledigt benauw benauwde benauwt beproefd beproefde beschaafd
beschaafde beschaam beschaamden beschaamder beschaamt beteuterde bezorg bezorgden bezorgder bezorgt blijder blijdst
blijere blijft blijker blijkt blijste blijver bommer bralde bralden branger broosheid brosheid brummer bumper chaam
chagrijniger consent contant contente contest context convent dansbaar dansbaarheid dansbare degressief degressieve
denkbaar denkbaarder denkbare depressie depressies depressieven depressiever dolblije dolgelukkige doodsbenauwde
droeviger droezig droezige eenzaat eenzamere eerzaam eerzaamheid eerzame eerzamer eggert ellendiger emotioneels
emotioneler enthousiasten ergere ergers eufonie eufonisch euforische extatische fielder flappen flapte flapten fleppen
flikte flikten flipje flippend flipper flipse flipsen flipt flirten flitte flitten floppen flopte flopten frustreer
frustreerden frustrerender furies furieust furieuzer gebaad gebaand gebaard gebaasd gebaat gebald gebeerde geboerd
geboot gebraakt gebrald gebreken gebriefd gebuild gechoqueerde gedaald gedesillusioneerde gedrenkt gedrenkte geeerde
geergerde gefaald gefascineerde geflapt geflikt geflipte geflirt geflit geflopt gegeerde gegeneerde geglipt gegoten
gegriefde gegriend gegroefd gehaakt gehaal gehaald gehaast gehakt gehapt gehipt gehoerd gehopt gehuifd gehuil gehuisd
gehuld gehupt gehypet geintimideerde geirrigeerd geirrigeerde geirriteerder gekaakt gekaald gekeeld gekeer gekeerde
geketst geketste gekield gekleid gekleineerde gekletst gekneld gekoeld gekoerd gekoetst gekoot gekraakt gekrenkten
gekrent gekreukt gekreukte gekuild gekweeld gekwelde gekwets gekwetsten gelaakt gelaat geleerde geleid gelipt geloerd
geloot gelukkigen gelukkigere gelukkigste gemaakt gemaald gemeerde gemeneerd gemoerd genaakt gender genderen genee
geneerden genees geneest genegen genepen gener generend genet genezen genezer genie genieen genien geniep genies
geniest geniete genietend genieter genikt genipt genist genisten genker genokt genomen genood genoom genoopt genopt
genot genten gepaald gepiekerd gepikeerder gepoerd gepoot gepuild geraak geraakte geraapt gerankt geriefd geroeid
geroemd geroer geroerde geroesd geroken geroot geruild geschaad geschaafd geschaald geschaard geschalmd geschikt
geschikte geschokten geschopt geschopte geschort geschramd geschrokt geschrokte geshockt geslipt gesneer gesnoten
gesponnen gestrekt gestrekte gesuild getaakt getaald geteerde getoerd getypt gevaat geveerde gevlei gevleide gevloeid
gevoerd gewaakt gewaald geweer geweerde geweld geweren gewraakt gewroken gezwetst grazend grazende haaften haakte
haakten haasten haastte haastten hilde hoopvoller huiden huifde huigen huiken huilend huiler huinen huisde huisden
huiven huizen hulde hulden hullen hulpeloost hulpelozer humeurige intrest intrieste invriest irrigatie irrigaties
irrigeer irrigeerde irrigeert irrigeren irriteerden irriterend jakken jaloerser jaloerst janhen janke jankend jankes
jankt jankten jannen jansen janzen jonken junken kader ketst ketste kletst kletste koetst koetste kwaden kwaker kwets
kwetsten laaien laaiende lijst lippen lipte lipten machteloost machtelozen machtelozer medelijdend meelijden
melancholische moedeloost moedelozer moederloos moederloze neerslachtiger nerveust nijdiger omber omgewonden
ongeduldiger ongelukkigen ongelukkigere ongelukkigs ongemakkelijkere ongeruster ongevuld onroerend onroerende
ontevredene ontgaan ontgoochel ontgoochelden ontgoochelt onthuts onthutste ontmoedig ontmoedigden ontmoedigt ontroer
ontroerden ontroerder ontroeren ontroerender ontroert ontroest ontsteld ontstem ontstemde ontstemt ontvet ontvoerd
ontvoerde ontvoerend ontvoerende ontvoering ontvoert ontzeg ontzegt ontzei ontziet onzekers opgebonden opgedaagd
opgedaagde opgedekt opgehokt opgeladen opgelicht opgelichte opgeluchter opgerekt opgerekte opgewekter opgewerkt
opgewerkte opgewogen opgezogen opgezonden oplichting overbluft overdonder overdonderde overdondert overrompel
overrompelde overrompelt overslagen overstuurd overstuurt overweldig overweldigden overweldigt paniekeriger panischer
perplexe pisnijdige pissen pisser pleier pleizier plevier pleziert punisch punische racend racende radeloost radelozer
radend radende rakend rakende rancunes rapend rapende razen razender redeloos redeloze reest regeren rezen rotst
samber schaad schaadde schaadden schaadt schaaf schaafde schaafden schaaft schaak schaakt schaakte schaal schaalde
schaalden schaalt schaap schaar schaarde schaarden schaart schaden schagen schaik schaken schalen schalm schalmde
schalmden schalmen schalmt schamel schamend schampen schapen scharen schaven schik schikken schikt schok schokken
schook schram schramde schramden schramt schriek schrieken schrift schrikkend schriks schrikte schrikten schril schro
schrob schrokkend schrokker schrokt schrokten schrot schuldgevoelen schuldigen schuldiger scoorde scoort smoorde
smoort sober soberder sobere soberheid somberde somberen sombert somberte somer sommer soort sorber spoorde spoort
stomverbaasde stoofde stooft stookt stoomde stoomt stoor stoorden stoorder stoot stort strassen streks strekten stres
stressend strest streste strossen tegenin tegenzij tegenzit teleurstellen tevredene tressen treuriger treurigs triests
trijst trijste trimester trimster triste tritst tritste troost trost troste trotseer uilen uitgeladen uitgeloten
uitzinnige vangsten veest verast verbaas verbaasder verbalen verbaten verbazend verbeeld verbeelde verbeelden
verbijster verbijsterden verbijsterder verbijstert verbitter verbitterden verbitterder verbittert verbluf verblufte
verbogen verborgen verbouwereerde verbrast verdeel verdeeld verdeelde verdeelden verdeelt verdelen verdeling verdrukt
vereelt vereend vereende vereer vereerden vereerder vereert verest verflagen vergald vergast vergeeld vergeelde
vergeelt vergeld vergelen vergeling vergold vergulde verguldt vergund verhaast verhard verharde verheel verheeld
verheelde verheelden verheelt verhelen verheugden verheugder verheugt verheul verhuld verkaasd verkaasde verkast
verkazen verkeerd verkeerde verlagen verlazen verleden verleen verleerd verleerde verlegden verleggen verleien
verlenen verlengen verleren verlezen verlief verliefden verliefder verlieft vermast verneder vernederden vernederen
vernederender vernedert verontrusten verontrustte verontwaardig verontwaardigden verontwaardigder verontwaardigt
verpast verplegen verras verraste verregen verrekt verriet verruk verrukte verruwt versagen versast verslagene
verslapen verslaven verspagen verstuur vertast verteder vertederde vertederend vertederende vertedering vertedert
verteerd verteerde vertwijfel vertwijfelde vertwijfelt vervalen verveen verveend verveende verveenden verveer vervel
verveld vervelde vervelden vervelend vervelens vervellen vervelling vervelt vervenen vervening verviel vervielen
vervolgen vervuld verwar verwarden verwarder verwarm verwarmd verwarmde verwart verwast verweel verweerd verweerde
verwegen verwerd verwondend verwonder verwonderde verwondert verword verzen vexeerde vezen vleesde vleest vlezen
vreden vreede vreeen vreemde vreemden vreet vrehen vreren vreten vreugd vreugden vreugdes vreven vreze vrezend vriesde
vriest vriezen vrolijken vrolijkere vrolijks vrolijkte waagde wagen walde walden walen walgang walgden walgend waling
walken wallen walmde walmen walsen wangen wanhoopt wanhoopten wanhopend wanhopigen wanhopiger wantrouwen wantrouwende
wantrouwige warhoop warhopen weemoedige welmoed wiedend wiedende wilgen woeden woedender woelende woesten woester
wondend wordend wordende zaligde zaligen zaliger zaligt zeeuwen zelfverzekerdere zenuwachtigere zieden zielsblije
zielsgelukkige
`;
