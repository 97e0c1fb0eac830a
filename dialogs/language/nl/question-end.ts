const NEXT_QUESTION = /^(?:en|maar|of)$/u;
/** `aan wie`, `in welk`: opens a question as well. */
function asks(words: readonly string[], at: number): boolean {
  return (
    ASKS.test(words[at] ?? '') ||
    (/^(?:aan|van|bij|door|op|in|naar|voor|over|sinds|tot|uit)$/u.test(words[at] ?? '') &&
      /^(?:wie|wat|welke?|wanneer)$/u.test(words[at + 1] ?? ''))
  );
}

const ASKS = /^(?:denk|zeg|vind|volgens|vertel|wat|wie|waar|wanneer|hoe|welke|welk|waarom|met|heb|was|ben|had)$/u;

/** What a comma is followed by where the clause goes on after it. */
const GOES_ON = /^(?:terwijl|toen|nadat|hoewel|zodra|zonder|en|maar)$/u;

/** Where a clause that is asked about ends: before a mark, or before a next question. */
export function endOf(words: readonly string[], from: number): number {
  const end = words.findIndex((word, index) => {
    if (index <= from) return false;
    const next = words[index + 1] ?? '';
    if (/^[.?!";]$/u.test(word) || (word === ',' && !GOES_ON.test(next))) return true;
    return (NEXT_QUESTION.test(word) || word === ',') && asks(words, index + 1);
  });
  return end === -1 ? words.length : end;
}
