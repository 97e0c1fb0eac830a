import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { OwnStudents } from '../shapes.ts';
import { useWords } from './words.ts';

/** A mentor's own students, to look at what one of them shares. */
export function Students({ view, choose }: { view: OwnStudents; choose: (id: string) => void }): JSX.Element {
  const { t } = useWords();
  return (
    <main>
      <header className="title">
        <h1>{t('tab:mentor.title')}</h1>
      </header>
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
