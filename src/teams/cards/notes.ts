import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { ELEMENTS, PHASES } from '../../../dialogs/vocabulary.ts';
import type { NoteView } from '../../reply.ts';
import type { WordsFor } from '../../words.ts';
import { button } from './action.ts';
import { aside, card, type CardContext, type CardElement, choice, field, notice, title, type View } from './parts.ts';

const NOTES_ON_A_PAGE = 6;

/**
 * What was noted, to correct. Inputs per note: `note.<id>.text` (emptied: the note goes) and `note.<id>.element`
 * (an element, or `none`). The newest notes are on page 0; `notes` with a page number as its argument leafs through.
 */
export function notesCard(view: View<'notes'>, { words }: CardContext): IAdaptiveCard {
  const page = view.page ?? 0;
  const newestFirst = view.notes.toReversed();
  const shown = newestFirst.slice(page * NOTES_ON_A_PAGE, (page + 1) * NOTES_ON_A_PAGE).toReversed();
  const hasOlder = view.notes.length > (page + 1) * NOTES_ON_A_PAGE;
  return card(
    notesSummary(view, words),
    words,
    [
      ...notice(view.notice, words),
      title(words.t('cards:notes.title', { student: view.student })),
      aside(words.t(shown.length === 0 ? 'cards:notes.none' : 'cards:notes.how')),
      ...shown.flatMap((note) => noteFields(note, words)),
    ],
    [
      ...(shown.length === 0 ? [] : [button(view.ref, 'save-notes', words.t('cards:notes.save'), { style: 'positive' })]),
      ...(hasOlder ? [button(view.ref, 'notes', words.t('cards:notes.older'), { arg: String(page + 1) })] : []),
      ...(page > 0 ? [button(view.ref, 'notes', words.t('cards:notes.newer'), { arg: String(page - 1) })] : []),
      button(view.ref, 'back-to-talk', words.t('cards:notes.back'), { inputs: false }),
    ],
  );
}

/** The card in one sentence. */
function notesSummary(view: View<'notes'>, words: WordsFor): string {
  return words.t('cards:notes.summary', { student: view.student, count: view.notes.length });
}

function noteFields(note: NoteView, words: WordsFor): CardElement[] {
  const elements = PHASES.flatMap((phase) =>
    ELEMENTS[phase].map((element) => [element, words.t(`elements:name.${element}`)] as const),
  );
  return [
    field(`note.${note.id}.text`, words.t('cards:notes.text', { phase: words.t(`common:phase.${note.phase}`) }), note.text, {
      isMultiline: true,
      separator: true,
      spacing: 'Medium',
    }),
    choice(
      `note.${note.id}.element`,
      words.t('cards:notes.element'),
      note.element ?? 'none',
      [['none', words.t('elements:name.none')], ...elements],
      {
        spacing: 'Small',
      },
    ),
  ];
}
