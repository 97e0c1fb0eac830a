import type { Seat, Settings } from '../protocol.ts';
import { el } from './dom.ts';
import { wordsIn } from './words.ts';

let number = 0;

/** A person's own settings: language and theme of their Teams, and whether they have the app. */
export function settingsPanel(seat: Seat, change: (settings: Partial<Settings>) => void): HTMLElement {
  const words = wordsIn(seat.locale);
  const name = `settings-${(number += 1)}`;
  const installed = el('input', {
    type: 'checkbox',
    role: 'switch',
    checked: seat.installed,
    'aria-describedby': `${name}-help`,
  });
  installed.addEventListener('change', () => change({ installed: installed.checked }));
  return el(
    'div',
    { class: 'settings' },
    radios(`${name}-locale`, words.language, seat.locale, { nl: words.dutch, en: words.english }, (locale) => change({ locale })),
    radios(
      `${name}-theme`,
      words.theme,
      seat.theme,
      { default: words.themeDefault, dark: words.themeDark, contrast: words.themeContrast },
      (theme) => change({ theme }),
    ),
    el('label', { class: 'switch' }, installed, el('span', {}, words.appInstalled)),
    el('p', { class: 'soft', id: `${name}-help` }, words.appInstalledHelp),
  );
}

function radios<Value extends string>(
  name: string,
  title: string,
  now: Value,
  titles: Record<Value, string>,
  change: (value: Value) => void,
): HTMLElement {
  const options = (Object.keys(titles) as Value[]).map((value) => {
    const radio = el('input', { type: 'radio', name, value, checked: value === now });
    radio.addEventListener('change', () => change(value));
    return el('label', {}, radio, el('span', {}, titles[value]));
  });
  return el('fieldset', {}, el('legend', {}, title), el('div', { class: 'segments' }, ...options));
}
