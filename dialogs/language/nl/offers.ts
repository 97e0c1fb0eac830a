import { signs, type Sign } from '../signs.ts';
import { SETS } from './sets.ts';
import { START } from './starts.ts';

const W = '[^ .?!,]+';
const FACT = [
  '.* [?]',
  '(?:zei|vertelde|noemde|zegt|schreef|vroeg) (?:<je>|hij|ze|zij|de|het|je|iemand)(?= )',
  '<je> (?:zei|zegt|vertelde|noemde|schreef|dacht|vond)(?= )',
  '(?:was|waren|had|hadden|stond|zat|ging|kwam|kwamen|lag|lagen) (?:<je>|er|hij|ze|daar|toen|die)(?= )',
  '(?:samen|met z n tweeen|spreken we|zullen we|doen we|hebben we|zien we|kijken we|pauze|broodjes|koffie|thee|lokaal|rooster|dit gesprek)(?= )',
  '<je> (?:was|had|stond|zat|ging|kwam|deed|liep|werkte|koos|bezocht)(?= )',
];
const HELP =
  '(?:apps?|sites?|websites?|cursus|cursussen|trainingen|training|bijles|bijlessen|loket|loketten|jongerenloket|beurs|beurzen|studiebeurs|banenmarkt|inloopuur|inloopspreekuur|spreekuur|spreekuren|regeling|regelingen|subsidie|subsidies|workshops?|studieadviseur|jobcoach|coach|coaches|buddy|methodes?|trucjes?|trucs?|open dag|open dagen|opendeurdag|infoavond|infodag|voorlichting|voorlichtingsavond|meeloopdag|meeloopdagen|meelooptraject|proefstage|proefdag|proefles|beroepskeuzetest|test|testen|keuzetest|interessetest|avondopleiding|avondschool|schakeljaar|schakelklas|tussenjaar|opleiding|opleidingen|studie|studies|studierichting|richting|richtingen|route|routes|traject|trajecten|vakken|beroepen|beroep|bedrijf|bedrijven|bedrijfjes|organisatie|organisaties|stichting|vereniging|clubs?|groepje|maatje|vacatures?|plekken|plek|plekjes|stageplek|stageplekken|leerwerkplek|leerwerkplekken|leerbaan|leerbanen|bijbaan|bijbaantje|bijbaantjes|baan|baantje|banen|fonds|fondsen|potje|potjes|toelage|premie|manieren|manier|mogelijkheden|mogelijkheid|opties|alternatief|alternatieven|oplossing|oplossingen|kansen|vertrouwenspersoon|decaan|schoolmaatschappelijk werk|maatschappelijk werker|schuldhulp|telefoonlijn|hulplijn|chatlijn|handleiding|filmpjes?|tutorials?|boek|boekje|boeken|podcast|lotgenotengroep|faalangsttraining|examentraining|zomerschool|summerschool|stoomcursus|uitzendbureau|bureau|schema|stappenplan|planner|checklist|sjabloon|rekentool|tool|hulpmiddel|hulpmiddelen|sollicitatiecursus|taalcursus|taalcafe|vakbond|meester|bbl|bbl-traject|bbl-plek|bol-opleiding|hbo|mbo-opleiding|minor|stage|uitwisseling|vrijwilligerswerk)';
const HANDS =
  '(?:stagiairs?|stagiaires|leerlingen|mensen|bijbaners|jongens|meiden|leerling-[^ .?!,]+|vakantiekrachten|vakantiekracht|handjes|personeel|krachten|vrijwilligers|oproepkrachten|weekendhulpen|weekendhulp|afwassers|vakmensen|nieuwe mensen|jong talent|starters|schoolverlaters|studenten|zij-instromers|hulp|iemand|monteurs|verzorgenden|chauffeurs|koks|types zoals jij|jongeren|bbl-ers|bblers|hulpjes)';
const ALSO =
  '(?:tegenwoordig|ook|nu|genoeg|gratis|hele|nog|daar|wel|altijd|speciaal|gewoon|elke maand|elke week|elk jaar|elk kwartaal|iedere maand|ieder jaar|vaak|soms|zat|zelfs|sinds kort|gelukkig|hier|toevallig|trouwens|heel|veel|verschillende|allerlei|echt|prima|goede|mooie|leuke|prachtige|talloze|tal van|meerdere|andere|zoveel|massa s|bakken|gewoonlijk|geregeld|regelmatig|binnenkort|eens per maand|dit voorjaar|in het voorjaar|in januari|in maart|vast)';
const TAKE =
  '(?:neemt|nemen|zoekt|zoeken|vraagt|vragen|pakt|wil|willen|kunnen|kan|heeft|hebben|gebruikt|plaatst|plaatsen|leidt|leiden|werft|werven)';

/** Ways, doors and helpers held out to the student, and solutions offered as a question (domain.md §3 rule 1). */
export const OFFERS: readonly Sign[] = [
  signs(
    SETS,
    'advice',
    { unless: FACT },
    // er zijn ook opleidingen waar je met dieren werkt; er bestaat een verkorte route
    `er (?:is|zijn|bestaat|bestaan|staan|lopen|loopt|komen|liggen|ligt) (?:${ALSO} )+(?:een |zo n |van die )?(?:${ALSO} )*(?:${W}e |${W}e ${W}e )?${HELP}(?= )(?! (?:over|vrij))(?!.*(?:vrij over|over deze|van je))`,
    `er (?:is|zijn|bestaat|bestaan|staan|lopen|loopt|komen|liggen|ligt) (?:een |zo n |van die )?(?:${W}e |${W}e ${W}e )?${HELP} (?:waar|waarbij|waarmee|waarin|die|dat|om|van|zonder|voor (?!(?:die|dit|deze|dat|jullie) ))`,
    `(?:je|ge|u) (?:hebt|heb|hebben) (?:daar |daarvoor |hier |tegenwoordig |ook |nog |natuurlijk )+(?:van die |een |zo n |speciale |goede |gratis |allerlei )*(?:${W} )?${HELP}(?= (?:[.!,]|$|voor|waar|die|dat|om|in|bij))`,
    // bij de gemeente zit een loket; de kazerne heeft elke maand een meeloopdag
    `(?:bij|op|in|via|aan|voor|sinds|achter|naast|om) (?!(?:dit|mijn) )(?:${W} ){1,6}(?:zit|zitten|staat|staan|is|zijn|loopt|lopen|heeft|hebben|geeft|geven|draait|draaien|organiseert|organiseren|bestaat|bestaan|vind je|vindt u|vindt ge|kun je|ligt|liggen) (?:er )?(?:${W} ){0,3}?(?:${ALSO} )*(?:een |zo n )?(?:${W}e )?${HELP} (?:voor |die |dat |waar|waarmee |waarin |om |vinden|volgen|doen|aanvragen|krijgen|klaar|open)`,
    `voor (?:dat soort|zulke|die|dit soort|zoiets als|problemen met|vragen over) (?:${W} ){0,3}(?:heeft|hebben|is|zijn|bestaat|bestaan) (?:er |de ${W} |het ${W} |we |ze )?(?:${ALSO} )*(?:een |speciale )*${HELP}(?= )`,
    `${START}(?:de|het|een|die|dat|onze|je) (?!(?:les|toets|gesprek) )(?:${W} ){1,5}(?:heeft|hebben|geeft|geven|organiseert|organiseren|houdt|houden|biedt|bieden|doet|verzorgt) (?:${ALSO} )*(?:een |zo n )?(?:gratis |speciale |eigen )?${HELP}(?= (?:[.!,]|$|voor|waar|die|dat|om|in|bij|aan))`,
    // in Zwolle zoeken ze leerling-monteurs; die slager neemt soms stagiairs
    `(?:in|bij|op|aan|naast|achter|rond) (?:${W} ){1,4}(?:zoeken|nemen|vragen|hebben|willen|kunnen) (?:ze|zij) (?:${ALSO} )*(?:wel |graag |met smart |dringend |plek voor |altijd plek |${W} )?(?:${W} )?${HANDS}(?= )`,
    `(?:de|het|die|dat|een|onze|mijn) (?:${W} ){1,5}${TAKE} (?:${ALSO} |wel eens |weleens |graag |volgens mij )*(?:een |${W}e )?${HANDS} (?:aan|op|[.!,]|$|, ik|met|voor|in|gebruiken|goed|altijd)`,
    `(?:zitten|zit|springen|schreeuwen|schreeuwt|staan|staat|hengelen) (?:ze |zij )?(?:[^ .?!,]+ ){0,2}(?:te springen|te wachten|te springen om|om) (?:${W} ){0,2}${HANDS}(?= )`,
    `(?:ze|zij) (?:zoeken|nemen) (?:daar|er) (?:${W} ){0,3}${HANDS}(?= )`,
    `(?:de|het|die|een) (?:${W} ){1,3}(?:ligt|liggen|lig) (?:daar |er |nu )?(?:voor het oprapen|voor het grijpen|voor je klaar|aan je voeten)(?= )`,
    // voor iemand met jouw talen liggen er plekken; met jouw cijfers is het vwo haalbaar
    `voor (?:iemand|mensen|een ${W}|types|leerlingen|jongens|meiden|studenten) (?:met|zoals|als|van|die) (?:${W} ){1,6}(?:ligt|liggen|is er|zijn er|bestaat|bestaan|zoeken|valt|vind je|staan|weet ik) (?:er |het |dat )?(?:${W} ){1,9}`,
    `met (?:jouw|uw|je|zo n|zulke|zo'n) (?:${W} ){1,3}(?:is|zijn|kun|kan|kunt|kom|zou|word|lig|ligt|liggen|sta|staan|moet|heb|red|haal|maak|vind|mag|neemt|nemen|pas|zit|slaag) (?:<je>|het|er|alles|ze|dat|de|een)(?= )(?! (?:logisch|geen wonder|begrijpelijk))(?<!(?:jeugd|geduld|karakter|verleden) .*)(?!.*(?:gebeurde|heb je toen|zoveel) )(?<! (?:hart|hoofd|gedachten|neus|rug|voeten|ogen) .*)`,
    `(?:is|zijn|lijkt|lijken|zou|klinkt) (?:me |mij )?(?:voor (?:jou|je|u) )?(?:misschien |echt |wel |nog |ook |prima |best |zeker |gewoon |heel |goed |volgens mij )*(?:een optie|een idee|het overwegen waard|overwegen waard|het proberen waard|het bekijken waard|een bezoekje waard|de moeite waard|goed te doen|haalbaar|te doen|te combineren|een mooie opstap|een mooie start|een goede opstap|een uitkomst|een aanrader|een tussenweg|een alternatief|een goed alternatief|iets om|een gouden kans|je kans|jouw kans|een buitenkans|je van het|net wat je zoekt|op je lijf geschreven|geknipt voor (?:jou|je|u)|iets voor later)(?= )(?! [?])`,
    `${W} (?:kan|kun je) (?:altijd|later|straks) (?:nog|ook nog|alsnog)(?= (?:[.!,]|$))`,
    // ik stuur je een lijstje met bedrijven; ik zeg maar iets
    `ik (?:stuur|mail|geef|app|zoek|regel|bezorg|leen|maak) (?:je|jou|u) (?:${W} ){0,3}?(?:een |wat |het )(?:${W} )?(?:lijstje|linkje|namen|nummer|telefoonnummer|adres|adressen|vacatures?|tips|naam|contact|afspraak bij|gesprek bij|plek bij|stageplek|boek|schema|planning|stappenplan|voorbeeldbrief|voorbeeld)(?= (?:[.!,]|$|met|van|waar|bij|in|om|voor|op))`,
    '(?:ik zeg maar (?:iets|wat)|zomaar een idee|om maar (?:iets|wat|iemand) te noemen|ik noem maar (?:iets|wat)|ter overweging|denk er eens over|een gedachte :|een idee :|een suggestie :|doe er je voordeel mee|doe ermee wat je wil|voor de goede orde|geheel vrijblijvend|als je er wat mee kunt)(?= |$)',
    '(?:van|wat) mij (?:betreft )?(?:mag|moet|hoef|hoeft|schrijf|ga|doe|stop|begin|kies|kun) <je>(?= )(?!.*(?:kiezen|beginnen|gaan zitten|zelf|vertellen|bepalen|overslaan) )',
    // laat Leiden maar voor wat het is; zet u daar over
    `(?<=^ |, |(?:^| )(?:dus|en|maar|dan|nou|gewoon) )laat (?!(?:me|mij|ons|eens|weten|zien) )(?:${W} ){1,4}?(?:maar|toch|nou|even|gewoon|eens) (?:${W} ){0,2}?(?:voor wat|los|zitten|rusten|links|lekker|schieten|varen|gaan|waaien|praten|kletsen|vallen|over je heen|met rust|achter|bezinken|betijen|uitrazen)(?= )(?!.*(?:<emo>|gevoel|lijf))(?<!(?:tranen|hoofd|lijf|<emo>|gevoel) .*)`,
    '(?:zet|stap|kom|hef) (?:je|u|uw eigen|er) (?:[^ .?!,]+ )?(?:daar|er|dat|over|daarover|eroverheen|overheen|boven)(?= (?:over|overheen|heen|[.!,]|boven|$))(?<!ik .*)',
    '(?<=^ (?:en |maar |dus |nou |allee , |, )*)(?!(?:vertelt|zegt|komt|gaat|begint|neemt|kijkt) u )(?!(?:dat|wat|wilt|kunt|hebt|zijt|waart|zit|weet|vindt|moet|moogt|gaat|zoudt|zult|doet|zegt|denkt|hadt|komt|zaagt) (?:ge|gij) (?:daar|er|dat|het)? ?(?:toen|nu|nog|al) )[^ .?!,]{2,}t (?:ge|gij|u) (?:er |dat |het |daar |u |nu |die [^ .?!,]+ |de [^ .?!,]+ )*(?:maar|eerst|eens|vooral|toch|gerust|best)(?= )(?! (?:zitten|even zitten|verder|aan))(?!.*(?:vertelt|verteld))',
    '(?<=^ |, |(?:^| )(?:dus|en|maar|dan|nou|gewoon) )(?:geniet|begin|kies|stap|pas|pak|mik|streef|speel|wees|blijf|durf|haal|werk|leef|stroom|meld|solliciteer|reis|spaar|wissel|zoek) (?:er |nou |nu |eerst |gewoon |lekker |vooral |maar |eens )*(?:van (?!achter)|breed|klein|laag|hoog|dichtbij|over|door naar|aan op|naar (?:een|de|het)|buiten|hogerop|een jaar|jezelf|alles eruit|alles uit|het beste|vroeg|bijtijds|op tijd|in kleine stapjes|bij jezelf|in het klein|onderaan|met iets kleins)(?= )(?!.*(?:vertel|gesprek|verhaal|kaart) )',
    '(?:doe|bewijs) (?:mij|me|jezelf|ons|uzelf|je moeder|je ouders) (?:eens )?(?:een|die) (?:lol|plezier|plezier|gunst|dienst|groot plezier)(?= )',
  ),
  signs(
    SETS,
    'advice',
    { unless: ['(?:samen|koffie|pauze|thee) ', '<je> (?:zei|zegt|vertelde)(?= )'] },
    // zou een tussenjaar niks voor jou zijn; zou je dat niet liever uitpraten
    `(?:zou|lijkt|is|was) (?:${W} ){1,9}?(?:niks|niets|iets|wat|meer iets|geen idee|geen optie|misschien iets) voor (?:jou|je|u)(?= )(?=.*[?])`,
    `(?:zou|zoudt|kun|kunt|kan|moet|zal) <je> (?:dat |het |die |er |daar |u |je |hem |haar |dan |nou |nu )*niet (?:toch |eens |dan |misschien )*(?:beter|liever|gewoon|eerst|eens|even|verstandiger|op zijn minst|alvast) (?:${W} ){1,9}?[^ .?!,]{3,}(?:en|an|aan|oen|ien)(?= (?:[?]|$))`,
    `waarom niet (?:eerst|gewoon|eens|lekker|alvast|meteen|nog|een|bij|naar|met|je|de|het|op|samen met|in|wat|ook|iets|iemand|zelf|vaker|morgen|volgende) (?:${W} ){1,9}?[^ .?!,]{3,}(?= [?])(?! .*(?:<je>))`,
    'weet (?:je|u|ge) wat (?:jij |je |u |ge |misschien |eens |ook |echt |het beste )*(?:moest|moet|zou|kunt|kan|zou kunnen|zou moeten|helpt|zou helpen|scheelt|werkt)(?= )',
    'ben <je> niet (?:veel |stukken )?(?:beter|meer) (?:af|geholpen|gebaat|op je plek)(?= )',
    `wat (?:dacht|denk|vind|zou) <je> (?:ervan|er van|van|dan van) (?:een|om|de|het|eens|als|misschien)(?= )`,
    `(?:zou|kan|is) (?:het )?(?:misschien |wellicht )?een (?:${W} )?${HELP} (?:je |jou |u )?(?:${W} ){0,2}(?:helpen|iets|uitkomst|oplossing|schelen|kunnen)(?= )(?=.*[?])`,
  ),
];
