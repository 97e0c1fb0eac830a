/** Ordinary words that are one letter away from a word of emotion, and are never taken for a slip of it. */
export const LOOK_ALIKES = `
aalden achteloos achteloosheid achteloze achterdochtige afgunstige algen angstigere aniek apenrots apetrotse azende
baadde baadden baalder baande baanden baarde baarden baasde baasden baelde bagger balde balden bangerd bangere
bangert bangige bangste bangsten banier banjer banner beangst bedroefden bedroefder bedroeft beedigd beedigde beijer
beledig beledigden beledigt beproefd beproefde beschaafd beschaafde beschaam beschaamden beschaamder beschaamt
beteuterde bezorg bezorgden bezorgder bezorgt blijder blijdst blijere blijft blijker blijkt blijste blijver bommer
bralde bralden branger broosheid brosheid brummer bumper chaam chagrijniger dansbaar dansbaarheid dansbare degressief
degressieve denkbaar denkbaarder denkbare depressie depressies depressieven depressiever dolblije dolgelukkige
droeviger droezig droezige eenzaat eenzamere eerzaam eerzaamheid eerzame eerzamer eggert ellendiger emotioneels
emotioneler enthousiasten ergere ergers eufonie eufonisch euforische extatische frustreer frustreerden frustrerender
furies furieust furieuzer gebaad gebaand gebaard gebaasd gebaat gebald gebeerde geboot gebraakt gebrald gebriefd
gebuild gechoqueerde gedaald gedrenkt gedrenkte geeerde geergerde gefaald gegeerde gegeneerde gegoten gegriefde
gegriend gegroefd gehaakt gehaal gehaald gehaast gehakt gehapt gehuifd gehuil gehuisd gehuld geintimideerde
geirrigeerd geirrigeerde geirriteerder gekaakt gekaald gekeeld gekeer gekeerde geketst geketste gekield gekleineerde
gekletst gekneld gekoeld gekoetst gekoot gekraakt gekrenkten gekrent gekreukt gekreukte gekuild gekweeld gekwelde
gekwets gekwetsten gelaakt gelaat geleerde geloot gelukkigen gelukkigere gelukkigste gemaakt gemaald gemeerde
gemeneerd genaakt gender genderen genee geneerden genees geneest genegen genepen gener generend genet genezen genezer
genie genieen genien geniep genies geniest geniete genietend genieter genikt genipt genist genisten genker genokt
genomen genood genoom genoopt genopt genot genten gepaald gepiekerd gepikeerder gepoot gepuild geraak geraakte
geraapt gerankt geriefd geroot geruild geschaad geschaafd geschaald geschaard geschalmd geschikt geschikte geschokten
geschopt geschopte geschort geschramd geschrokt geschrokte geshockt gesneer gesnoten gesponnen gestrekt gestrekte
gesuild getaakt getaald geteerde gevaat geveerde gewaakt gewaald geweer geweerde geweld geweren gewraakt gezwetst
grazend grazende haaften haakte haakten haasten haastte haastten hilde hoopvoller huiden huifde huigen huiken huilend
huiler huinen huisde huisden huiven huizen hulde hulden hullen hulpeloost hulpelozer humeurige intrest intrieste
invriest irrigatie irrigaties irrigeer irrigeerde irrigeert irrigeren irriteerden irriterend jakken jaloerser
jaloerst janhen janke jankend jankes jankt jankten jannen jansen janzen jonken junken kader kwaden kwaker laaien
laaiende lijst machteloost machtelozen machtelozer medelijdend meelijden melancholische moedeloost moedelozer
moederloos moederloze neerslachtiger nerveust nijdiger omber omgewonden ongeduldiger ongelukkigen ongelukkigere
ongelukkigs ongemakkelijkere ongeruster ongevuld onroerend onroerende ontevredene ontgaan ontmoedig ontmoedigden
ontmoedigt ontroer ontroerden ontroerder ontroeren ontroerender ontroert ontvoerd ontvoerde ontvoerend ontvoerende
ontvoering onzekers opgebonden opgedaagd opgedaagde opgedekt opgehokt opgelicht opgelichte opgeluchter opgerekt
opgerekte opgewekter opgewerkt opgewerkte opgewogen opgezogen opgezonden oplichting overdonder overdonderde
overdondert overrompel overrompelde overrompelt overstuurd overstuurt overweldig overweldigden overweldigt
paniekeriger panischer perplexe pisnijdige pissen pisser punisch punische racend racende radeloost radelozer radend
radende rakend rakende rancunes rapend rapende razen razender redeloos redeloze regeren rotst samber schaad schaadde
schaadden schaadt schaaf schaafde schaafden schaaft schaak schaakt schaakte schaal schaalde schaalden schaalt schaap
schaar schaarde schaarden schaart schaden schagen schaik schaken schalen schalm schalmde schalmden schalmen schalmt
schamel schamend schampen schapen scharen schaven schik schikken schikt schok schokken schook schram schramde
schramden schramt schriek schrieken schrift schrikkend schriks schrikte schrikten schril schro schrob schrokkend
schrokker schrokt schrokten schrot schuldgevoelen schuldigen schuldiger sober soberder sobere soberheid somberde
somberen sombert somberte somer sommer sorber stomverbaasde strassen streks strekten stres stressend strest streste
strossen teleurstellen tevredene tressen treuriger treurigs triests trijst trijste trimester trimster triste tritst
tritste troost trost troste trotseer uilen uitzinnige vangsten verast verbaas verbaasder verbalen verbaten verbazend
verbeeld verbeelde verbeelden verbijster verbijsterden verbijsterder verbijstert verbitter verbitterden verbitterder
verbittert verbouwereerde verbrast verdeel verdeeld verdeelde verdeelden verdeelt verdelen verdeling verdrukt vereelt
vergast vergeeld vergeelde vergeelt vergelen vergeling verhaast verhard verharde verheel verheeld verheelde
verheelden verheelt verhelen verheugden verheugder verheugt verheul verkaasd verkaasde verkast verkazen verlagen
verlazen verleden verleen verlegden verleggen verleien verlenen verlengen verleren verlezen verlief verliefden
verliefder verlieft vermast verneder vernederden vernederen vernederender vernedert verontrusten verontrustte
verontwaardig verontwaardigden verontwaardigder verontwaardigt verpast verplegen verras verraste verregen verrekt
verriet verruk verrukte verruwt versast verstuur vertast verteder vertederde vertederend vertederende vertedering
vertedert verteerd vertwijfel vertwijfelde vertwijfelt vervalen verveen verveend verveende verveenden verveer vervel
verveld vervelde vervelden vervelend vervelens vervellen vervelling vervelt vervenen vervening verviel vervielen
verwar verwarden verwarder verwarm verwarmd verwarmde verwart verwast verweel verwegen verwerd verword vreugd
vreugden vreugdes vrolijken vrolijkere vrolijks vrolijkte waagde wagen walde walden walen walgang walgden walgend
waling walken wallen walmde walmen walsen wangen wanhoopt wanhopigen wanhopiger wantrouwen wantrouwende wantrouwige
warhoop weemoedige welmoed wiedend wiedende wilgen woeden woedender woelende woesten woester wondend wordend wordende
zeeuwen zelfverzekerdere zenuwachtigere zieden
`;
