/**
 * Pieces of which a line holds at least one before any sign of acute distress can be in it; most lines hold none, so that no sign need be looked for.
 * They say nothing by themselves. A test holds every sign to them.
 */
const DUTCH = [
  ' afpers| benen| broek| keel dicht| missen| slopen| trein| van kant| wakker |aan doe|aandoe|aangerand',
  'achter alles een punt|achterna|achtervolgd|achtervolgt|afgeperst|afscheid genomen van |afscheidsbrief|agressief',
  'als ik er |automutil|balkon|bang om naar huis te gaan|bang voor |beeindig |betast|beter|bij mijn huis|billen',
  'blauwe |blijft me volgen|boksbeugel|borsten|brand|brug|chanteerde|chanteert|chanteren|dak|dat ik er |de rails',
  'de trap |deed|dick|dij|doen|doet|dood|dreig|durf|dwingen|dwingt|dwong|een ongeluk krijg|eindigen|er niet meer',
  'eraan|ernaar|erover|flat|gechanteerd|gedaan|geslagen|gesneden|geweld |gewelddadig|gewurgd|gezeten|gooit ',
  'haarzelf|heeft het |hemzelf|het huis niet uit|het liefst |het spoor|hoeft het voor mij |huiselijk geweld',
  'ik ben bang thuis|ik maak die |ik wilde niet|in elkaar|je eigen|jezelf|kabel|kapot|kindermishandeling bij ons',
  'klaar met |klap|kms|kont|kras|kruis|leef|leven|lichaam|liever|litteken|losse handjes|maakt|maken|me zelf',
  'medicijnen|mept|mes|mezelf|mij zelf|mijn eigen|mijzelf|misbruiken|misbruikt|mishandeld|mishandelen|mishandelt',
  'moest van|moet van|moord|naakt|nachts|neer|niet ken|niet meer zijn|niet naar buiten|niet veilig|niet wil',
  'nooit geboren |nude|of ik met |onder |ongevraagd|onveilig|op te hangen|opgesloten|ophangen|overdosis|overhoop',
  'pakken|paracetamol|pijn|pillen|pistool|pols|punt achter|raakt|reet|riem|schieten|schoppen|schopt|seks|sex|slaag',
  'slaan|slaat|slik|sloeg|sluit|sneed|sneeen|snij|spring|staan|staat|stalken|stalkt|steken|sterven|stok|suicid',
  'tegen de muur|tegen een |tegen mijn |trekt|trok|trouw|uitgebuit|uitgehuwelijkt|uithuwelij|unalive|van de trap',
  'van kant |verdwijnen|verkracht|verwond|voor altijd|voor mij hoeft het |voor mijn deur|voorgoed|waarom |wacht',
  'wapen|was ik maar |we weten waar |wil dat ik|wil niet |wilde het niet|wilde ik niet|willen|wordt|wurgde|wurgt',
  'zat|zelfbeschadig|zelfdoding|zichzelf|zit',
];

const ENGLISH = [
  ' at home| dead| ending | exist| living| me home| me up| my life| myself| point | safe| to go home|abuse|afraid',
  'against the wall|assault|at my door|at night|baseball |beat|better|between my legs|blackmail|blade|born|breast',
  "bruise|bum|can't do |choke|clothes|cut|death|destroy|dick|died|disappear|domestic violence at|done with ",
  'down the stairs|dying|end it all|extorted|force|forcing|frightened|get married|go away|goodbye letter|grab|grope',
  "gun|had sex |happier|harm|have sex|he's|herself|himself|hit|hope i |hurt|in my pants|isn't worth|jump|kick|kill",
  'kiss|kms|knife|knives|live |lock|marry|molest|murder|naked pictures|no point|nobody would miss me',
  'not allowed to leave the house|not worth|nude|outside my |overdos|paracetamol|pills|pointless|punched|punches',
  'rape|rather|reason|scared|scars|scratches|shirt|shoot|skirt|slap|stab|stalk|strip|suicid|tablets',
  "take my own life|taking my own life|terrified|themself|themselves|they're|threaten|throws |touch|unalive|undress",
  "violent|wait|wake up|want|was gone|we know where you live|we will|we'll|we're going to|weapon|were gone|wish",
  'without me|worthless|would like|wrist',
];

/** Finds a piece in a line in full. */
export const DUTCH_HINTS = new RegExp(DUTCH.join('|'), 'u');
/** Finds a piece in a line in full. */
export const ENGLISH_HINTS = new RegExp(ENGLISH.join('|'), 'u');
