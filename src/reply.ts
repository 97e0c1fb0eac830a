import type { HelpLevel } from '../dialogs/rules/fading.ts';
import type { Matter } from '../dialogs/care/care.ts';
import type { Step, Told } from '../dialogs/reflection/reflection.ts';
import type { Choice, OwnWords } from '../dialogs/questions/question.ts';
import type { ReminderViews } from './reminders/view.ts';
import type { BeyondCardView } from './reply-beyond.ts';
import type { HandoverLineView, OwnCardView } from './reply-own.ts';
import type { Competency, Element, Length, Mode, Moment, Phase, Setting } from '../dialogs/vocabulary.ts';
import type {
  Line,
  PhaseMap,
  CardRef,
  AgreementView,
  EntryView,
  ContactView,
  FigureView,
  Tip,
  NoteView,
  ClosingDraft,
  ProposalItem,
  ItemDecision,
  ReadersView,
  LookView,
  Sharing,
} from './reply-parts.ts';

export type * from './reply-parts.ts';
export type * from './reply-own.ts';
export type { Check, StudentLine } from './reply-beyond.ts';

/**
 * A card, as data: keys, dates and people's own words. `src/teams/cards` makes the Adaptive Card, one file per `card`.
 * `problems` are per input id, shown at the input; `notice` is one line on top (a stale card, something undone).
 */
export type CardView =
  | {
      card: 'preparation';
      ref: CardRef;
      student: string;
      setting: Setting;
      moments: readonly Moment[];
      moment: Moment;
      last: { on: string; reached: readonly Phase[] } | null;
      agreements: readonly AgreementView[];
      /** The student keeps agreements to themselves. */
      keptPrivate: boolean;
      /** What the student shared since; `answered`: this mentor has answered it. */
      shared: readonly (EntryView & { readonly answered?: boolean })[];
      /** What the student hands over to a mentor who is new, and when they approved it. */
      handover?: { readonly lines: readonly HandoverLineView[]; readonly on: string };
      openers: readonly Choice[];
      words: OwnWords;
      notice?: Line;
    }
  | {
      card: 'take-along';
      ref: CardRef;
      student: string;
      setting: Setting;
      questions: readonly Choice[];
      words: OwnWords;
      notice?: Line;
    }
  | {
      card: 'guide';
      ref: CardRef;
      student: string;
      setting: Setting;
      length: Length;
      mode: Mode;
      moment: Moment;
      phases: PhaseMap;
      /** Which small story this is, from 1. */
      story: number;
      /** What the next useful question is after, or null when the phase is complete. */
      missing: Element | null;
      questions: readonly Choice[];
      /** How each question is shown: in full with its hint, as a short cue, or not until it is asked for. */
      help: readonly HelpLevel[];
      /** What each question is after, for its cue. */
      cues: readonly Element[];
      words: OwnWords;
      /** The question marked as asked that has no answer noted yet. */
      answering: Choice | null;
      lastNote: NoteView | null;
      notes: number;
      agreements: number;
      tip: Tip | null;
      canGoBack: boolean;
      notice?: Line;
    }
  | {
      card: 'notes';
      ref: CardRef;
      student: string;
      notes: readonly NoteView[];
      /** From 0, the newest notes first; absent: 0. */
      page?: number;
      notice?: Line;
    }
  /** `agreement`: which of the conversation it is about; absent on a card from before it told that. */
  | { card: 'agreement-date'; ref: CardRef; student: string; what: string; helper: string; agreement?: number; problem?: Line }
  | { card: 'paused'; ref: CardRef; student: string; phases: PhaseMap; words: OwnWords; since: string }
  | { card: 'stop'; ref: CardRef; student: string; phases: PhaseMap }
  | {
      card: 'closing';
      ref: CardRef;
      student: string;
      mode: Mode;
      phases: PhaseMap;
      /** Screen off: the mentor ticks which phases came up. */
      askPhases: boolean;
      draft: ClosingDraft;
      problems: Readonly<Record<string, Line>>;
      notice?: Line;
    }
  | {
      /** The mentor's card after the closing: what became of it. `items` is empty until the student has answered. */
      card: 'outcome';
      ref: CardRef;
      student: string;
      state: 'sent' | 'unreachable' | 'not-delivered' | 'answered';
      via: 'own-chat' | 'mentor-screen' | null;
      phases: PhaseMap;
      items: readonly {
        kind: ProposalItem['kind'];
        decision: ItemDecision['decision'] | null;
        text: string | null;
        due?: string;
      }[];
      /** When the two speak again, if that is planned; absent: it cannot be planned here. */
      next?: { on: string | null };
      /** The day on which the mentor's notes of the conversation are erased. */
      notesUntil?: string;
      notice?: Line;
    }
  | {
      /** For the student: in their own chat, or at the table on the mentor's screen. */
      card: 'confirmation';
      ref: CardRef;
      /** On the mentor's screen: the conversation, for a button that leaves the table. */
      conversation?: CardRef;
      student: string;
      mentor: string;
      via: 'own-chat' | 'mentor-screen';
      items: readonly ProposalItem[];
      /** What may be chosen about who sees it; absent: everything. */
      sharing?: readonly Sharing[];
      /** Kinds that others read besides: by a link, or because they may read everything of the kind. */
      besides?: readonly ProposalItem['kind'][];
      /** What was filled in before a problem was found. */
      filled?: Readonly<Record<string, string>>;
      problems: Readonly<Record<string, Line>>;
    }
  | {
      card: 'confirmed';
      ref: CardRef;
      mentor: string;
      /** `mentor-screen`: it was answered at the table, and its student hears so afterwards. */
      via: 'own-chat' | 'mentor-screen';
      /** The day of the answer, `YYYY-MM-DD`. */
      on: string;
      items: readonly (ItemDecision & { kind: ProposalItem['kind']; due?: string })[];
      /** `mentor-gone`: it is not shared with the mentor of the closing, who guides the student no longer. */
      sharing: Sharing | 'mentor-gone';
      /** Others read something of it besides: by a link, or because they may read everything of its kind. */
      besides?: true;
    }
  | {
      card: 'passport';
      ref: CardRef;
      student: string;
      phases: PhaseMap;
      agreements: readonly (AgreementView & { readers: ReadersView; via: 'own-chat' | 'mentor-screen' })[];
      entries: readonly (EntryView & { readers: ReadersView; via: 'own-chat' | 'mentor-screen' })[];
      /** How many entries there are in all; `entries` holds the newest. */
      total: number;
      /** The mentors of today, with whom things can be shared. A card that was owed before this was told has none. */
      mentors?: readonly { id: string; name: string }[];
      /** Who looked along, newest first. */
      readings: readonly LookView[];
      /** How many proposals wait for the student's answer. */
      open: number;
      notice?: Line;
    }
  | {
      card: 'agreement-outcome';
      ref: CardRef;
      agreement: AgreementView;
      to: 'done' | 'changed' | 'dropped';
      problems: Readonly<Record<string, Line>>;
    }
  | { card: 'choose-student'; ref: CardRef; typed: string; students: readonly { id: string; name: string; detail: string }[] }
  | { card: 'open-conversation'; ref: CardRef; student: string; asked: string; askedId: string }
  /** A student looks back alone: one question; `was` is what they answered to it before they came back to it. */
  | { card: 'reflection'; ref: CardRef; step: Step; told: Told; hasPrevious?: true; was?: string; notice?: Line }
  /** The whole, as it will stand in the passport, to edit and to share. */
  | {
      card: 'reflection-review';
      ref: CardRef;
      told: Told;
      mentors: readonly { id: string; name: string }[];
      besides?: true;
      notice?: Line;
    }
  /** What a student wrote down beside a conversation, to keep, to word anew or to throw away. */
  | {
      card: 'keepsake';
      ref: CardRef;
      text: string;
      mentors: readonly { id: string; name: string }[];
      besides?: true;
      notice?: Line;
    }
  /** Signs of acute distress: who can help now, and whether this was meant. `mentor`: whom the student may let know, if anybody. */
  | { card: 'care'; ref: CardRef; matter: Matter; contacts: readonly ContactView[]; mentor: readonly string[] | null }
  /** For a mentor: whom to refer to, in the school's own words. `isNoted`: what was just noted may ask for help. */
  | { card: 'referral'; contacts: readonly ContactView[]; isNoted?: true }
  | OwnCardView
  /** One question of the bank, for any chat. */
  | { card: 'question'; choice: Choice; phase: Phase; competency: Competency | null }
  | ReminderViews
  | BeyondCardView
  | { card: 'check'; text: string; form: string; tip: Tip | null; more: number }
  /** How far conversations came in a period, of the whole school. `others`: periods that can be looked at as well. */
  | {
      card: 'coverage';
      ref: CardRef;
      period: Line;
      publishedOn: string;
      counts: Readonly<Record<'conversations' | 'students' | 'perStudent', FigureView>>;
      phases: Readonly<Record<Phase, FigureView>>;
      agreements: Readonly<Record<'confirmed' | 'followedUp' | 'done' | 'chain', FigureView>>;
      minimum: { readonly students: number; readonly mentors: number; readonly conversations: number };
      others: readonly { id: string; name: Line }[];
    }
  /** `coordinates`: whether figures are theirs to see, whatever they are helped as; absent: a coordinator's are. */
  | { card: 'help'; role: 'mentor' | 'student' | 'coordinator'; coordinates?: boolean }
  | { card: 'glossary' }
  | { card: 'language'; current: 'nl' | 'en' }
  /** What is left of a card that has moved down the chat, or one that is done with. */
  | { card: 'line'; line: Line }
  /** A sentence or two with buttons for what could come next. */
  | {
      card: 'message';
      lines: readonly Line[];
      actions: readonly { verb: string; label: Line; data?: Readonly<Record<string, string>> }[];
      ref?: CardRef;
      /** What may stand on a locked screen or before a class, when the lines may not. */
      summary?: Line;
    };

/**
 * One message owed. With `forget` no copy is kept once it is sent. Without `slot` it is said once; a card with a `slot` is known by that name in its chat and
 * can be updated. An update of a card that is no longer there is sent anew, or with `ifThere` not at all. `orTellIn`: the chat of the student
 * who asked for it, where it is said when it could not be delivered.
 */
export type Reply =
  | { readonly op: 'send'; readonly view: CardView; readonly slot?: string; readonly forget?: true; readonly orTellIn?: string }
  | { readonly op: 'update'; readonly view: CardView; readonly slot: string; readonly ifThere?: true }
  /** A new card at the bottom for `slot`; the old one shrinks to `left`. */
  | { readonly op: 'move'; readonly view: CardView; readonly slot: string; readonly left: Line };
