import type { Choice, OwnWords } from '../../dialogs/questions/question.ts';
import type { Phase, Setting } from '../../dialogs/vocabulary.ts';
import type { AgreementView, CardRef, Line } from '../reply-parts.ts';

/** What a mentor wants to know before a talk that was planned. */
export type TalkGlance = {
  readonly setting: Setting;
  readonly last: { readonly on: string; readonly reached: readonly Phase[] } | null;
  readonly agreements: readonly AgreementView[];
  readonly openers: readonly Choice[];
  readonly words: OwnWords;
};

/** One thing that somebody is reminded of. Days are `YYYY-MM-DD`. `id`: what its button is about; `student` empty: the reader's own. */
export type ReminderItem =
  | {
      readonly kind: 'agreement-soon' | 'agreement-today' | 'shared-agreement';
      readonly id: string;
      readonly agreement: AgreementView;
      readonly student: string;
    }
  | {
      readonly kind: 'talk';
      readonly id: string;
      readonly student: string;
      readonly on: string;
      readonly glance: TalkGlance | null;
    }
  | {
      readonly kind: 'placement-ending' | 'placement-ended';
      readonly id: string;
      readonly student: string;
      readonly company: string;
      readonly until: string;
    }
  | { readonly kind: 'confirm-open'; readonly id: string; readonly mentor: string; readonly since: string };

/** Everything that is due for one person, in one message; or what is planned for a person, and how they stop it. */
export type ReminderViews =
  | { card: 'reminder'; ref: CardRef; items: readonly ReminderItem[] }
  | {
      card: 'reminders';
      ref: CardRef;
      standing: { state: 'on' } | { state: 'paused'; until: string } | { state: 'off' };
      planned: readonly { on: string; item: ReminderItem }[];
      /** How many come after those. */
      more: number;
      mostAWeek: number;
      notice?: Line;
    };
