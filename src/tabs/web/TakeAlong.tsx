import { Button } from '@fluentui/react-components';
import { type JSX, useState } from 'react';
import type { DownloadLink, OwnPassport } from '../shapes.ts';
import { type Api, ApiProblem } from './api.ts';
import { Notice, problemKey, Section } from './parts.tsx';
import { save } from './save.ts';
import { useWords } from './words.ts';

type File = OwnPassport['files'][number];
type Done = { readonly problem: string; readonly link: (DownloadLink & { readonly file: File }) | null };

const NOTHING: Done = { problem: '', link: null };

/** The passport as files of one's own: saved in place, or on a phone by a link that its browser opens. */
export function TakeAlong({ api, files, onPhone }: { api: Api; files: readonly File[]; onPhone: boolean }): JSX.Element {
  const { t } = useWords();
  const [busy, setBusy] = useState<File | null>(null);
  const [{ problem, link }, say] = useState<Done>(NOTHING);
  const carryOut = async (file: File, deed: () => Promise<Done>): Promise<void> => {
    setBusy(file);
    say(NOTHING);
    try {
      say(await deed());
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      say({ problem: t(problemKey(error.code)), link: null });
    } finally {
      setBusy(null);
    }
  };
  const saveFile = async (file: File): Promise<Done> => {
    const { bytes, name } = await api.file(file);
    save(bytes, name);
    return NOTHING;
  };
  const makeLink = async (file: File): Promise<Done> => ({ problem: '', link: { file, ...(await api.fileLink(file)) } });

  return (
    <Section title={t('tab:takeAlong.title')} how={t('tab:takeAlong.how')}>
      <ul className="rows">
        {files.map((file) => (
          <li key={file}>
            <div>
              <span>{t(`tab:takeAlong.name.${file}`)}</span>
              <span className="soft">{t(`tab:takeAlong.what.${file}`)}</span>
              {link?.file === file && (
                <span className="ready" role="status">
                  <a href={link.url} target="_blank" rel="noreferrer">
                    {t('tab:takeAlong.open')}
                  </a>
                  <span className="soft">{t('tab:takeAlong.minutes', { minutes: link.minutes })}</span>
                </span>
              )}
            </div>
            <span className="ways">
              {!onPhone && (
                <Button
                  size="small"
                  disabledFocusable={busy !== null}
                  aria-label={t('tab:takeAlong.saveMore', { file: t(`tab:takeAlong.name.${file}`) })}
                  onClick={() => void carryOut(file, () => saveFile(file))}
                >
                  {busy === file ? t('tab:edit.saving') : t('tab:takeAlong.save')}
                </Button>
              )}
              <Button
                size="small"
                appearance={onPhone ? 'secondary' : 'subtle'}
                disabledFocusable={busy !== null}
                aria-label={t(onPhone ? 'tab:takeAlong.saveMore' : 'tab:takeAlong.linkMore', {
                  file: t(`tab:takeAlong.name.${file}`),
                })}
                onClick={() => void carryOut(file, () => makeLink(file))}
              >
                {t(onPhone ? 'tab:takeAlong.save' : 'tab:takeAlong.link')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <Notice text={problem} intent="warning" />
    </Section>
  );
}
