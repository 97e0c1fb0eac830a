import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { CardView } from '../../reply.ts';
import { agreementDateCard } from './agreement-date.ts';
import { agreementOutcomeCard } from './agreement-outcome.ts';
import { careCard, referralCard } from './care.ts';
import { checkCard } from './check.ts';
import { chooseStudentCard } from './choose-student.ts';
import { closingCard } from './closing.ts';
import { confirmationCard } from './confirmation.ts';
import { confirmedCard } from './confirmed.ts';
import { coverageCard } from './coverage.ts';
import { diagnoseCard } from './diagnose.ts';
import { glossaryCard } from './glossary.ts';
import { guideCard } from './guide.ts';
import { handoverCard, handoverEditCard } from './handover.ts';
import { helpCard } from './help.ts';
import { keepsakeCard } from './keepsake.ts';
import { languageCard } from './language.ts';
import { lineCard } from './line.ts';
import { messageCard } from './message.ts';
import { erasedCard, eraseAskCard, mentorNotesCard, myDataCard } from './my-data.ts';
import { myStudentsCard } from './my-students.ts';
import { notesCard } from './notes.ts';
import { openConversationCard } from './open-conversation.ts';
import { outcomeCard } from './outcome.ts';
import type { CardContext, View } from './parts.ts';
import { passportCard } from './passport.ts';
import { pausedCard } from './paused.ts';
import { preparationCard } from './preparation.ts';
import { questionCard } from './question.ts';
import { reflectionCard, reflectionReviewCard } from './reflection.ts';
import { sharingCard } from './sharing.ts';
import { reminderCard, remindersCard } from './reminder.ts';
import { stopCard } from './stop.ts';
import { downloadCard, takeCard } from './take.ts';
import { takeAlongCard } from './take-along.ts';
import { togetherCard, togetherMentorCard, togetherStudentCard } from './together.ts';

const CARDS: { readonly [C in CardView['card']]: (view: View<C>, context: CardContext) => IAdaptiveCard } = {
  preparation: preparationCard,
  'take-along': takeAlongCard,
  guide: guideCard,
  notes: notesCard,
  'agreement-date': agreementDateCard,
  paused: pausedCard,
  stop: stopCard,
  closing: closingCard,
  outcome: outcomeCard,
  confirmation: confirmationCard,
  confirmed: confirmedCard,
  passport: passportCard,
  'agreement-outcome': agreementOutcomeCard,
  'choose-student': chooseStudentCard,
  'open-conversation': openConversationCard,
  reflection: reflectionCard,
  'reflection-review': reflectionReviewCard,
  keepsake: keepsakeCard,
  care: careCard,
  referral: referralCard,
  sharing: sharingCard,
  'my-data': myDataCard,
  'mentor-notes': mentorNotesCard,
  'erase-ask': eraseAskCard,
  erased: erasedCard,
  handover: handoverCard,
  'handover-edit': handoverEditCard,
  take: takeCard,
  download: downloadCard,
  question: questionCard,
  'my-students': myStudentsCard,
  together: togetherCard,
  'together-mentor': togetherMentorCard,
  'together-student': togetherStudentCard,
  diagnose: diagnoseCard,
  reminder: reminderCard,
  reminders: remindersCard,
  check: checkCard,
  coverage: coverageCard,
  help: helpCard,
  glossary: glossaryCard,
  language: languageCard,
  line: lineCard,
  message: messageCard,
};

/** The Adaptive Card (1.5) of a view, with the same in a plain sentence as `fallbackText`. `today` is `YYYY-MM-DD` where the person is. */
export function renderCard(view: CardView, context: CardContext): IAdaptiveCard {
  const make = CARDS[view.card] as (view: CardView, context: CardContext) => IAdaptiveCard;
  return make(view, { ...context, words: context.words.on(context.today) });
}
