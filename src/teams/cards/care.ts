import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { ContactView } from '../../reply.ts';
import { button } from './action.ts';
import { aside, card, type CardContext, type CardElement, panel, text, title, type View } from './parts.ts';

/** Who can help now, in plain words, and the question whether this was meant. Nothing is passed on unless the student says so. */
export function careCard(view: View<'care'>, { words }: CardContext): IAdaptiveCard {
  const { ref, mentor } = view;
  return card(
    // This may show on a screen that others see, at home too: it says nothing of what it is about.
    words.t('care:summary'),
    words,
    [
      title(words.t(`care:title.${view.matter}`)),
      text(words.t('care:now'), { spacing: 'Small' }),
      ...view.contacts.map((contact) => contactPanel(contact)),
      ...(view.contacts.length === 0 ? [text(words.t('care:noContacts'))] : []),
      text(words.t('care:meant'), { weight: 'Bolder', spacing: 'Medium' }),
      aside(words.t('care:private')),
    ],
    [
      button(ref, 'care-yes', words.t('care:yes'), { style: 'positive' }),
      ...(mentor === null ? [] : [button(ref, 'care-tell', words.t('care:tell', { mentor }))]),
      button(ref, 'care-no', words.t('care:no')),
    ],
  );
}

/** Whom a mentor can refer to, in the school's own words. Of what was noted it says nothing: the student may be looking on. */
export function referralCard({ contacts, isNoted }: View<'referral'>, { words }: CardContext): IAdaptiveCard {
  const none = contacts.length === 0 ? [text(words.t(isNoted ? 'care:noContacts' : 'care:referral.none'))] : [];
  return card(words.t(isNoted ? 'care:summary' : 'care:referral.title'), words, [
    title(words.t(isNoted ? 'care:noted.title' : 'care:referral.title')),
    text(words.t(isNoted ? 'care:noted.how' : 'care:referral.how'), { spacing: 'Small' }),
    ...contacts.map((contact) => contactPanel(contact)),
    ...none,
    aside(words.t('care:referral.together')),
  ]);
}

function contactPanel({ name, why, phone, email, url }: ContactView): CardElement {
  const ways = [phone, email, url].filter((way) => way !== undefined).join(' · ');
  return panel([text(name, { weight: 'Bolder' }), text(why, { spacing: 'None' }), text(ways, { spacing: 'None' })], {
    spacing: 'Small',
  });
}
