import { Button } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import type { LinkShown, MadeLink as Made, OwnPassport, ReadingShown, StandingShown } from '../shapes.ts';
import { useDeeds } from './deeds.ts';
import { Handover } from './Handover.tsx';
import { MadeLink } from './MadeLink.tsx';
import { isPrivate, readersIn, short } from './items.tsx';
import { Own, Section } from './parts.tsx';
import { useWords } from './words.ts';

/** Who may read what, and who did. */
export function Sharing({ passport, made }: { passport: OwnPassport; made: Made | null }): JSX.Element {
  const { t } = useWords();
  const deeds = useDeeds();
  const { links, standing, readings } = passport;
  return (
    <>
      <Items passport={passport} />
      <Section title={t('tab:sharing.wide')} how={t('tab:sharing.wideHow')}>
        {deeds && (
          <div className="became">
            <Button onClick={() => deeds.ask({ what: 'link' })}>{t('tab:sharing.linkNew')}</Button>
            {passport.mentors.length > 0 || passport.team !== null ? (
              <Button onClick={() => deeds.ask({ what: 'kinds' })}>{t('tab:sharing.kindsNew')}</Button>
            ) : null}
          </div>
        )}
        {made && <MadeLink made={made} />}
        {links.length + standing.length === 0 && <p className="empty">{t('tab:sharing.wideNone')}</p>}
        <ul className="rows">
          {links.map((link) => (
            <Link key={link.id} link={link} />
          ))}
          {standing.map((each) => (
            <Standing key={each.id} standing={each} />
          ))}
        </ul>
      </Section>
      <Handover handover={passport.handover} />
      <Section title={t('tab:readings.title')}>
        {readings.length === 0 && <p className="empty">{t('tab:readings.none')}</p>}
        <ul className="rows">
          {readings.map((reading) => (
            <Reading key={`${reading.on} ${reading.link} ${reading.reader}`} reading={reading} />
          ))}
        </ul>
      </Section>
    </>
  );
}

function Items({ passport: { entries, agreements } }: { passport: OwnPassport }): JSX.Element {
  const words = useWords();
  const { t } = words;
  const deeds = useDeeds();
  const all = [...agreements.map(({ what, ...item }) => ({ ...item, text: what })), ...entries];
  const shared = all.filter((item) => !isPrivate(item));
  return (
    <Section title={t('tab:sharing.title')} how={t('tab:sharing.how')}>
      {shared.length === 0 && <p className="empty">{t('tab:sharing.nothing')}</p>}
      {shared.length > 0 && (
        <ul className="rows" aria-label={t('tab:sharing.shared')}>
          {shared.map((item) => (
            <Row
              key={item.id}
              text={<Own>{item.text}</Own>}
              more={readersIn(words, item)}
              label={t('tab:sharing.takeBack')}
              name={t('tab:sharing.takeBackMore', { text: short(item.text) })}
              press={deeds && (() => deeds.takeBack(item.id))}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Link({ link: { id, label, until, kinds, items, looked } }: { link: LinkShown }): JSX.Element {
  const { t, list } = useWords();
  const deeds = useDeeds();
  const name = label === '' ? t('tab:sharing.linkUnnamed') : t('tab:sharing.link', { label });
  const shown = [
    ...kinds.map((kind) => t(`tab:sharing.kind.${kind}`)),
    ...(items > 0 ? [t('tab:sharing.items', { count: items })] : []),
  ];
  const read = looked === null ? t('tab:sharing.notLooked') : t('tab:sharing.looked', { on: looked });
  return (
    <Row
      text={<span dir="auto">{name}</span>}
      more={[list(shown), t('tab:sharing.until', { until }), read].join(' · ')}
      label={t('tab:sharing.stop')}
      name={t('tab:sharing.stopMore', { what: name })}
      press={deeds && (() => deeds.stopSharing(id))}
    />
  );
}

function Standing({ standing: { id, kind, with: reader, team } }: { standing: StandingShown }): JSX.Element {
  const { t, list } = useWords();
  const deeds = useDeeds();
  const what = t(`tab:sharing.kind.${kind}`);
  return (
    <Row
      text={<span>{what}</span>}
      more={list([t('tab:sharing.you'), team ? t('tab:sharing.team', { team: reader }) : reader])}
      label={t('tab:sharing.stop')}
      name={t('tab:sharing.stopMore', { what })}
      press={deeds && (() => deeds.stopSharing(id))}
    />
  );
}

type RowParts = { text: ReactNode; more: string; label: string; name: string; press: (() => void) | null };

function Row({ text, more, label, name, press }: RowParts): JSX.Element {
  return (
    <li>
      <div>
        {text}
        <span className="soft" dir="auto">
          {more}
        </span>
      </div>
      {press && (
        <Button size="small" aria-label={name} onClick={press}>
          {label}
        </Button>
      )}
    </li>
  );
}

function Reading({ reading: { reader, on, link, command } }: { reading: ReadingShown }): JSX.Element {
  const { t } = useWords();
  const byName = command ? t('tab:readings.command', { on }) : t('tab:readings.line', { reader, on });
  const byLink = reader === '' ? t('tab:readings.unnamed', { on }) : t('tab:readings.link', { reader, on });
  return (
    <li>
      <span dir="auto">{link ? byLink : byName}</span>
    </li>
  );
}
