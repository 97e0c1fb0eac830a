const BESIDE =
  '(?:so|very|really|quite|pretty|a|bit|little|just|kind|sort|of|super|extremely|rather|also|still|all|actually|too|much|more|less|even|always|honestly|truly|that|at|about|it|there|then|being|feeling) ';
const GAP = `(?:${BESIDE}){0,5}`;
const SELF = '(?:i|we) ';
const BE =
  '(?:was|were|am|are|is|be|been|felt|feel|get|got|seemed|seem|looked|look|sounded|sound|came across as|come across as|had been|had felt|would been|would felt|have been|have felt|(?:could|would|can|will|must|should|might|may|had to) (?:be|feel|have been|have felt|get)) ';

const FAR = `(?:far from|a long way (?:off|from)|nowhere near|miles (?:away )?from|the (?:exact |very |complete )?opposite of|the furthest thing from) ${GAP}_`;

const WISHED = [
  `(?:wish|wished|wishing|hope|hoped|hoping|if only) (?:that )?${SELF}${GAP}${BE}${GAP}_`,
  `(?:want|wanted|wanting|like|liked|love|loved|hope|hoped|hoping|wish|wished|longed|pretend|pretended|pretending) to ${GAP}${BE}${GAP}_`,
  `pretend(?:ed|ing)? (?:that )?${SELF}${GAP}${BE}${GAP}_`,
];

/** Who thought or said it was not the student; what others noticed or saw may well be so. */
const OTHER =
  '(?<! (?:i|we|me|and|but|so|or|then|also|just|really|honestly|always|still|even|actually|first|have|had|would|could|myself|ourselves) )';
const JUDGED = [
  `${OTHER}(?:thought|thinks|think|said|says|say|told (?:me|us|them|him|her|everyone)|tells (?:me|us)|reckoned|reckons|reckon|claimed|claims|claim|believed|believes|believe|assumed|assumes) (?:that )?${SELF}${GAP}${BE}${GAP}_`,
  `${OTHER}(?:called|calls|call|considered|considers|labelled|labeled|described|describes) (?:me|us) (?:as )?${GAP}_`,
  `according to (?!(?:me|us) )(?:\\S+ ){1,3}${SELF}${GAP}${BE}${GAP}_`,
];
const JUDGED_AFTER = '_ according to (?!(?:me|us) )';

/** The word was far from so, only wished or played, or what somebody else made of it; `_` stands for the word in its clause. */
export const UNREAL = new RegExp(`(?<= )(?:${[FAR, ...WISHED, ...JUDGED].join('|')})|${JUDGED_AFTER}`, 'u');
