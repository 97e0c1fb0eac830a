import { Button } from '@fluentui/react-components';
import { type JSX, useState } from 'react';
import { type Api, ApiProblem } from './api.ts';
import { Notice, problemKey, Section } from './parts.tsx';
import { useWords } from './words.ts';

/** How long the browser may take to begin the download. */
const KEEP_MS = 10_000;

/** The passport as a file of one's own: for another school, or to keep. */
export function TakeAlong({ api, on }: { api: Api; on: string }): JSX.Element {
  const { t } = useWords();
  const [problem, setProblem] = useState('');
  const download = async (): Promise<void> => {
    try {
      setProblem('');
      give(JSON.stringify(await api.file(), null, 2), `${t('tab:takeAlong.name')}-${on}.json`);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(t(problemKey(error.code)));
    }
  };
  return (
    <Section title={t('tab:takeAlong.title')} how={t('tab:takeAlong.how')}>
      <div>
        <Button onClick={() => void download()}>{t('tab:takeAlong.file')}</Button>
      </div>
      <Notice text={problem} intent="warning" />
    </Section>
  );
}

function give(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
