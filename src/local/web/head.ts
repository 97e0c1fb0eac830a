import type { Seat, Settings } from '../protocol.ts';
import { button, el } from './dom.ts';
import { pickerPanel, whoButton } from './picker.ts';
import { settingsPanel } from './settings.ts';
import { wordsIn } from './words.ts';

/** What the head of a place asks of the page. `free` are the people who have no place yet. */
export type HeadDeeds = {
  people: () => readonly Seat[];
  free: () => readonly Seat[];
  swap: (to: Seat) => void;
  leave: () => void;
};

/** The head of a place: who sits there, and below it, when asked for, the settings or the search for another person. */
export function seatHead(seat: () => Seat, deeds: HeadDeeds, change: (settings: Partial<Settings>) => void): HTMLElement {
  const words = wordsIn(seat().locale);
  const { name } = seat();
  const panel = el('div', { class: 'panel', tabindex: '-1', hidden: true });
  const who = whoButton(seat(), deeds.people(), () => open(pickerPanel(deeds.free(), deeds.people(), seat(), deeds.swap), who));
  const settings = button(
    `${words.settings} ${name}`,
    () => (panel.hidden ? open(settingsPanel(seat(), change), settings) : close()),
    {
      icon: 'settings',
      class: 'icon-button settings-button',
      'aria-expanded': 'false',
    },
  );
  const leave = button(`${words.closeSeat} ${name}`, deeds.leave, { icon: 'close', class: 'icon-button leave' });
  let opener: HTMLElement = who;

  const open = (content: HTMLElement, by: HTMLElement): void => {
    close();
    opener = by;
    opener.setAttribute('aria-expanded', 'true');
    panel.hidden = false;
    panel.replaceChildren(content);
    panel.querySelector<HTMLElement>('input:checked, input[type=search]')?.focus();
  };
  const close = (): void => {
    panel.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
    panel.replaceChildren();
  };
  panel.addEventListener('focusout', ({ relatedTarget }) => {
    const to = relatedTarget as Node | null;
    if (!panel.hidden && !panel.contains(to) && to !== opener) close();
  });
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    close();
    opener.focus();
  });
  return el('header', { class: 'seat-head' }, el('h2', {}, who), el('div', { class: 'seat-tools' }, settings, leave), panel);
}
