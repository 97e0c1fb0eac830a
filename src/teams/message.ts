import type { CardSigner, Holder } from '../card-signature.ts';
import type { Locale } from '../../dialogs/vocabulary.ts';
import type { School } from '../people/schools.ts';
import type { CardView, Line } from '../reply.ts';
import type { Words, WordsFor } from '../words.ts';
import { renderCard } from './cards/index.ts';
import { aboutIn, askedIn } from './cards/question.ts';
import { signButtons } from './cards/sign.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';
const FAILURE = 'application/vnd.microsoft.error';
const THUMBNAIL = 'application/vnd.microsoft.card.thumbnail';

/** For whom something is said. `holder` null: nobody whom we know, so buttons are not signed. */
export type Manner = {
  readonly locale: Locale;
  readonly school: School | undefined;
  readonly teamId: string | null;
  readonly today: string;
  readonly holder: Holder | null;
};

/** Makes activities and card answers for one person. */
export type Renderer = (manner: Manner) => {
  /** A message activity. A few plain sentences go as text, which every client and screen reader reads at once. */
  activity(view: CardView): object;
  /** The body of the response to a card action. */
  actionResponse(view: CardView): object;
  /** The body of the response to a card action of which nothing can be kept now: a sentence, not acknowledged, so that it may come again. */
  actionFailure(code: string): object;
  /** Questions that were found, as Teams lists them: each with a preview and the card that it puts into the message. */
  results(views: readonly Extract<CardView, { card: 'question' }>[]): object;
  /** A sentence in the place of results. */
  noResults(line: Line): object;
};

/** A renderer with all words of the product. Buttons are signed for whoever gets them. */
export function createRenderer(words: Words, signer: CardSigner | null): Renderer {
  /** The card that was last made of a view: a pressed button gets it in the response, and its message is edited to the same. */
  const known = new WeakMap<CardView, { readonly manner: Manner; readonly card: ReturnType<typeof renderCard> }>();

  return (given) => {
    const { locale, school, teamId, today, holder } = given;
    const manner = school?.mannerOf(teamId);
    const said = words.for({ locale, today, ...(manner ? { setting: manner.setting, roles: manner.roles } : {}) });
    const card = (view: CardView) => {
      const before = known.get(view);
      if (before && isSameManner(before.manner, given)) return before.card;
      const made = renderCard(view, { words: said, today });
      if (signer && holder) signButtons(made, (data) => signer.sign(data, holder));
      known.set(view, { manner: given, card: made });
      return made;
    };
    return {
      activity(view) {
        if (isPlain(view)) return textActivity(view, said);
        const content = card(view);
        return { type: 'message', summary: content.fallbackText ?? '', attachments: [{ contentType: CARD, content }] };
      },
      actionResponse: (view) => ({ statusCode: 200, type: CARD, value: card(view) }),
      actionFailure: (code) => ({
        statusCode: 500,
        type: FAILURE,
        value: { code, message: said.t({ key: 'chat:cannotSave' }) },
      }),
      results: (views) => ({
        composeExtension: {
          type: 'result',
          attachmentLayout: 'list',
          attachments: views.map((view) => ({ contentType: CARD, content: card(view), preview: previewOf(view, said) })),
        },
      }),
      noResults: (line) => ({ composeExtension: { type: 'message', text: said.t(line) } }),
    };
  };
}

function isSameManner(one: Manner, other: Manner): boolean {
  const { locale, school, teamId, today, holder } = one;
  const isSame = locale === other.locale && school === other.school && teamId === other.teamId && today === other.today;
  return isSame && holder?.personId === other.holder?.personId && holder?.tenantId === other.holder?.tenantId;
}

function previewOf(view: Extract<CardView, { card: 'question' }>, words: WordsFor): object {
  return { contentType: THUMBNAIL, content: { title: askedIn(view, words), text: aboutIn(view, words) } };
}

type Plain = Extract<CardView, { card: 'message' | 'line' }>;

function isPlain(view: CardView): view is Plain {
  return view.card === 'message' && view.actions.length === 0 && view.summary === undefined;
}

function textActivity(view: Plain, words: WordsFor): object {
  const lines = view.card === 'line' ? [view.line] : view.lines;
  return { type: 'message', textFormat: 'plain', text: lines.map((line) => words.t(line)).join('\n\n') };
}
