import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { WordsFor } from '../../words.ts';
import { button } from './action.ts';
import { card, type CardContext, type CardElement, heading, text, title, type View } from './parts.ts';

/** What one can do here, per role: a line or two, and the words to type. No inputs. */
export function helpCard({ role, coordinates = role === 'coordinator' }: View<'help'>, { words }: CardContext): IAdaptiveCard {
  // An administrator is helped as a coordinator is, and has no figures.
  const commands = words.keys(`help:${role}.commands`).filter((command) => command !== 'coverage' || coordinates);
  return card(
    helpSummary({ card: 'help', role }, words),
    words,
    [
      title(words.t(`help:${role}.title`)),
      text(words.t(`help:${role}.what`), { spacing: 'Small' }),
      ...(commands.length === 0 ? [] : [heading(words.t('help:typing'))]),
      ...commands.map((command) => commandLine(role, command, words)),
      ...(coordinates && role !== 'coordinator' ? [commandLine('coordinator', 'coverage', words)] : []),
    ],
    [
      ...(role === 'student'
        ? [
            button(undefined, 'reflect', words.t('reflection:begin')),
            button(undefined, 'passport', words.t('help:passport'), { style: 'positive' }),
          ]
        : []),
      button(undefined, 'glossary', words.t('help:glossary')),
      button(undefined, 'language', words.t('help:language')),
    ],
  );
}

/** The card in one sentence. */
function helpSummary({ role }: View<'help'>, words: WordsFor): string {
  return words.t(`help:${role}.what`);
}

function commandLine(role: View<'help'>['role'], command: string, words: WordsFor): CardElement {
  const key = `help:${role}.commands.${command}`;
  return {
    type: 'RichTextBlock',
    spacing: 'Small',
    inlines: [
      { type: 'TextRun', text: words.t(`${key}.type`), weight: 'Bolder' },
      { type: 'TextRun', text: ` – ${words.t(`${key}.does`)}` },
    ],
  };
}
