import type { CareLexicon } from './care.ts';

const WHO =
  '(?:my (?:step)?(?:dad|father|mum|mom|mother|brother|sister|uncle|aunt|boyfriend|girlfriend|partner|ex|boss|supervisor|teacher|coach|colleague)|he|she|they|someone|somebody|a (?:guy|man|colleague|classmate))';

/** English signs of acute distress. */
export const EN: CareLexicon = {
  signs: {
    suicide: [
      /\b(?:suicid\p{L}*|self[- ]?harm\p{L}*|kill(?:ing)? myself|end(?:ing)? my life|end it all|take my own life|taking my own life)\b/u,
      /\b(?:i )?(?:(?:just |really |sometimes )?(?:want|wanted|wish|would like)(?: that)? (?:to |i could )?(?:die|be dead|disappear forever)|wish i (?:was|were) dead|wish i was never born|want to not be here|don'?t want to (?:live|be alive|be here|wake up)(?: any ?more)?|better off dead|better off without me|no reason to live|tired of living|nobody would miss me)\b/u,
      /\b(?:hurt|hurting|cut|cutting|harm|harming|hang|hanging) myself\b(?! (?:on|with a knife in the kitchen|by accident))/u,
      /\b(?:overdos\p{L}*|jump(?:ing)? (?:in front of a|off (?:a|the) (?:bridge|roof|building)))\b/u,
    ],
    abuse: [
      new RegExp(
        `\\b${WHO} (?:sometimes |often |always |keeps? )?(?:hits?|hitting|beats?|beating|kicks?|kicking|abuses?|abused|rapes?|raped|molests?|molested|gropes?|groped|assaults?|assaulted|chokes?|choked|slaps?|slapped|punches|punched|blackmails?|blackmailed) me\\b`,
        'u',
      ),
      /\bi(?:'m| am| was| have been|'ve been|'m being| am being| get| got)(?: \p{L}+){0,3}? (?:beaten|hit by my|abused|raped|molested|groped|assaulted|blackmailed|locked up)\b/u,
      /\b(?:touch(?:es|ed)? me (?:where|when|without)|forced me to (?:have sex|do sexual)|domestic violence at|violence at home|not safe at home|unsafe at home|(?:scared|afraid) to go home|scared at home|nudes? of me)\b/u,
    ],
    violence: [
      new RegExp(
        `\\b${WHO} (?:is |keeps? |was )?(?:threaten(?:s|ed|ing)?|stalk(?:s|ed|ing)?|follow(?:s|ing) me home)(?: to (?:kill|hurt))?(?: me)?\\b`,
        'u',
      ),
      /\bi(?:'m| am| was|'m being| am being| have been|'ve been|'m getting)(?: \p{L}+){0,2}? (?:threatened|stalked|stabbed)\b/u,
      /\bi(?:'m going to|'ll| will| want to| am going to) (?:really )?(?:kill|stab|shoot|hurt) (?:him|her|them|someone|somebody|my \p{L}+)\b/u,
      /\bi (?:have|carry|bring|brought)(?: \p{L}+){0,2}? (?:a |my )?(?:knife|gun|weapon) (?:with me|to school|on me)\b/u,
    ],
  },
  lookAlikes: [
    /\b(?:film|movie|book|series|documentary|lesson|class|essay|presentation|project|theory|chapter|report|training|podcast|case|lecture)(?: \p{L}+){0,2}? (?:about|on)(?: \p{L}+){0,4}? \S*(?:suicid|self[- ]?harm|abuse|violence)\p{L}*/u,
    /\bsuicide (?:prevention|squad|protocol)\b/u,
    /\b(?:client|clients|resident|residents|patient|patients|customer|lady|gentleman|toddler)\b(?: \p{L}+){0,6}? (?:die|dead|dying|hit|hits|beat|suicid\p{L}*)/u,
    /\b(?:could have|could) (?:killed|kill|murdered) (?:him|her|them)\b/u,
    /\b(?:to die for|dying to|died laughing|die laughing|dead tired|die of (?:boredom|embarrassment|shame|laughter)|hit me that|it (?:really )?hit me|killing it|killed it)\b/u,
    /\bin the game\b(?: \p{L}+){0,8}|\b(?:fortnite|gta|minecraft|valorant)\b(?: \p{L}+){0,8}/u,
    /\b(?:cut|hurt) myself (?:by accident|accidentally|slicing|cooking|in the kitchen|while cooking)\b/u,
  ],
};
