/** The student is said to have said it: what follows is handed back, not filled in. */
export const HANDED_BACK = [
  '(?<!(?:than|before|when|after|what did|what|would|did|do) )you (?:just |also |already |yourself |really )*(?:said|say|told|mentioned|mention|called|named|described|wrote|used|talked about|spoke of|spoke about)',
  '(?<!what )(?:did )?you (?:said|told)',
  'i (?:hear|heard) you (?:\\S+ ){0,2}(?:say|saying|tell|mention|talk)',
  'according to (?:your|the|his|her) (?!(?:eyes|face) )',
  '(?<!(?:do|did|would|could|can) )you (?:write|wrote|say|put it) that',
  '(?<!(?:i|we) (?:just |also )?)(?:told|described|labelled|nicknamed) you (?:that |as |how )',
  'as you (?:\\S+ )?(?:said|put it|mentioned|told|called)',
  '(?:in )?your (?:own )?words?',
  'you have (?:just |already )?(?:said|told|mentioned|named)',
  'your (?:report|file|tutor|teacher|boss|colleague|manager|supervisor|appraisal|evaluation|reference) (?:said|says|wrote|writes|called|calls|states|reads|noted|describes|described) ',
  '(?:asked|asks|wanted to know|wants to know|wondered|wonders) (?:me |us |him |her )?(?:whether|if|why|how) you',
  'what word',
  'which word',
  'how would you (?:call|name|describe|put)',
];

/** The strength of a feeling is asked for: that examines it, and offers none. */
export const MEASURED = [
  '(?:worse|stronger|heavier|deeper|sharper) than',
  'hurt (?:more|less|even|still|as much|now|worse)',
  '(?:allow|allowed|let) yourself',
  'to what (?:extent|degree)',
  'deep (?:down )?inside',
  '(?:a bit|a little|a tad|slightly|mildly|just|a touch) (?:sad|angry|nervous|upset|scared|afraid|ashamed|jealous|lonely|hurt|anxious|worried|annoyed|irritated|disappointed|homesick|happy|proud|frustrated|embarrassed) (?:, )?or (?:[^ .?!,]+ ){0,5}?(?:sick|floods|utterly|properly|really|completely|totally|heartbroken|deeply|very|bursting|out of|to bits|furious|terrified|through and through|devastated|a lot|beyond)',
];

/** A question word opens the clause: what follows is presupposed, not offered. */
export const OPEN = ['(?:what|who|whom|where|when|how|which|why|whose|reason) '];
/** As `OPEN`, and clauses that tell of no fact. */
export const EMBEDDED = [
  ...OPEN,
  // never say that you need it; as much as you want
  '(?:never|do not|always|better|better not|you (?:should|must|could|can|might)) (?:just |simply |also )*(?:say|tell|write|mention|admit|claim|pretend|explain) (?!me )(?:[^ .?!,]+ ){0,6}',
  'as (?:[^ .?!,]+ ){1,6}as $',
  '(?:if|whether|that i|than|else|everything|anything|whatever|wherever|whenever|however|whoever|whichever) ',
];
