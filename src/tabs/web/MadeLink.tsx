import { Button, Input } from '@fluentui/react-components';
import { type JSX, useLayoutEffect, useRef, useState } from 'react';
import type { MadeLink as Made } from '../shapes.ts';
import { useWords } from './words.ts';

/** The address of a link that was just made, to copy. It is shown this once. */
export function MadeLink({ made }: { made: Made }): JSX.Element {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  useLayoutEffect(() => field.current?.focus(), [made]);
  const copy = async (): Promise<void> => {
    field.current?.select();
    // A frame may be forbidden to write to the clipboard; then what is selected can still be copied by hand.
    const done = await navigator.clipboard?.writeText(made.address).then(
      () => true,
      () => false,
    );
    setCopied(done ?? false);
  };
  return (
    <div className="made">
      <p>{t('tab:sharing.made', { until: made.until })}</p>
      <div className="ways">
        <Input
          input={{ ref: field }}
          readOnly
          value={made.address}
          aria-label={t('tab:sharing.address')}
          onFocus={(event) => event.target.select()}
        />
        <Button onClick={() => void copy()}>{t('tab:sharing.copy')}</Button>
      </div>
      <p role="status" className="soft">
        {copied ? t('tab:sharing.copied') : ''}
      </p>
    </div>
  );
}
