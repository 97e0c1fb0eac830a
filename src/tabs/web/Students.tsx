import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { OwnStudents } from '../shapes.ts';
import { NewPage } from './parts.tsx';
import { useWords } from './words.ts';

/** A mentor's own students, to look at what one of them shares. */
export function Students({ view, choose }: { view: OwnStudents; choose: (id: string) => void }): JSX.Element {
  const { t } = useWords();
  return (
    <main>
      <NewPage>{t('tab:mentor.title')}</NewPage>
      <p className="how">{t(view.students.length === 0 ? 'tab:mentor.none' : 'tab:mentor.how')}</p>
      <ul className="students">
        {view.students.map(({ id, name, group }) => (
          <li key={id}>
            <Button appearance="subtle" onClick={() => choose(id)}>
              <span className="who">
                <span dir="auto">{name}</span>
                {group !== '' && <span className="soft">{group}</span>}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </main>
  );
}
