import { Button, Field, Textarea } from '@fluentui/react-components';
import { type JSX, type SyntheticEvent, useState } from 'react';
import type { StudentPanel } from '../../panel-shapes.ts';
import { useWords } from '../words.ts';
import type { Written } from './api.ts';

const LONGEST = 1_000;

type Parts = {
  kept: StudentPanel['keepsake'];
  isCare: boolean;
  busy: boolean;
  write: (keepsake: Written) => Promise<boolean>;
};

/**
 * The field for what a student wants to keep in mind. What they are typing stays while the panel moves on around it; it goes to
 * their own chat when they say so, and into the passport only from there.
 */
export function Keepsake({ kept, isCare, busy, write }: Parts): JSX.Element {
  const { t } = useWords();
  const [typed, type] = useState<{ text: string; over: number | null } | null>(null);
  const text = typed?.text ?? kept?.text ?? '';
  const isNew = text.trim() !== (kept?.text ?? '');
  const now = kept?.rev ?? 0;
  const send = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (!isNew) return;
    const taken = await write({ rev: typed?.over ?? now, text });
    // Pressing once more after a refusal means: over whatever is there now. What was typed meanwhile stays.
    type((latest) => (taken && latest?.text === typed?.text ? null : { text: latest?.text ?? text, over: null }));
  };
  return (
    <form className="keepsake" onSubmit={(event) => void send(event)}>
      <Field label={t('panel:student.note.label')} hint={t('panel:student.note.hint')}>
        <Textarea
          value={text}
          maxLength={LONGEST}
          resize="vertical"
          dir="auto"
          onChange={(_, { value }) => type({ text: value, over: typed ? typed.over : now })}
        />
      </Field>
      <Button type="submit" disabledFocusable={busy || !isNew}>
        {t(busy ? 'panel:student.note.saving' : actionFor(text, kept))}
      </Button>
      <p role="status" className="soft">
        {kept && !isNew && t('panel:student.note.saved')} {isCare && t('panel:student.note.care')}
      </p>
    </form>
  );
}

function actionFor(text: string, kept: StudentPanel['keepsake']): string {
  if (!kept) return 'panel:student.note.save';
  return text.trim() === '' ? 'panel:student.note.away' : 'panel:student.note.again';
}
