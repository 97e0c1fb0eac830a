import { Button } from '@fluentui/react-components';
import { type JSX, useId, useLayoutEffect, useRef, useState } from 'react';
import type { ContactView } from '../../reply.ts';
import type { CareShown, CareTold } from '../shapes.ts';
import { useWords } from './words.ts';

type Parts = {
  care: CareShown;
  /** Lets mentors know that the student wants to talk. */
  tell: () => Promise<CareTold>;
  /** Puts the help away; with what is said then when something else was meant. */
  close: (said: string) => void;
};

/** Who can help now, in plain words, and the question whether this was meant: what the card with help says in the chat. Read out when it comes. */
export function Help({ care, tell, close }: Parts): JSX.Element {
  const { t, list } = useWords();
  const { matter, contacts, mentor } = care;
  const [isMeant, setMeant] = useState(false);
  const [telling, setTelling] = useState<'not-asked' | 'asking' | 'told'>('not-asked');
  const [said, say] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const name = useId();
  useLayoutEffect(() => heading.current?.focus(), []);

  const mentors = mentor ? list(mentor) : '';
  const tellMentor = async (): Promise<void> => {
    if (telling === 'asking') return;
    setTelling('asking');
    const told = await tell().then(
      (answer) => answer.told,
      () => null,
    );
    setTelling(told ? 'told' : 'not-asked');
    if (told === null) say(t('tab:care.notSent', { mentor: mentors }));
    else say(told.length > 0 ? t('care:told', { names: list(told) }) : t('care:nobodyToTell'));
  };
  const mean = (): void => {
    setMeant(true);
    say(t('care:youAreNotAlone'));
  };
  return (
    <section className="help" aria-labelledby={name}>
      <h2 id={name} ref={heading} tabIndex={-1}>
        {t(`care:title.${matter}`)}
      </h2>
      <p>{t('care:now')}</p>
      {contacts.length === 0 && <p>{t('care:noContacts')}</p>}
      <ul className="contacts">
        {contacts.map((contact) => (
          <Contact key={contact.name} contact={contact} />
        ))}
      </ul>
      {!isMeant && <p className="meant">{t('care:meant')}</p>}
      <p className="soft">{t('tab:care.private')}</p>
      <p role="status">{said}</p>
      <div className="answers">
        {!isMeant && (
          <Button appearance="primary" onClick={mean}>
            {t('care:yes')}
          </Button>
        )}
        {mentor && telling !== 'told' && (
          <Button onClick={() => void tellMentor()} disabledFocusable={telling === 'asking'}>
            {t('care:tell', { mentor: mentors })}
          </Button>
        )}
        {isMeant || telling === 'told' ? (
          <Button onClick={() => close('')}>{t('tab:edit.close')}</Button>
        ) : (
          <Button onClick={() => close(t('care:meantOtherwise'))}>{t('care:no')}</Button>
        )}
      </div>
    </section>
  );
}

function Contact({ contact: { name, why, phone, email, url } }: { contact: ContactView }): JSX.Element {
  return (
    <li>
      <strong>{name}</strong>
      <span>{why}</span>
      <span className="ways">
        {phone && <a href={`tel:${phone.replace(/[^\d+]/gu, '')}`}>{phone}</a>}
        {email && <a href={`mailto:${email}`}>{email}</a>}
        {url && (
          <a href={url} target="_blank" rel="noreferrer">
            {url.replace(/^https:\/\//u, '')}
          </a>
        )}
      </span>
    </li>
  );
}
