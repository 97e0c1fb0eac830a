import { el } from './dom.ts';

export type MenuItem = { title: string; choose: () => void };

/** A menu below (or above) a button: arrow keys, Escape, and a press elsewhere close it; the focus goes back to the button. */
export function openMenu(opener: HTMLElement, label: string, items: readonly MenuItem[]): void {
  const menu = el('div', { role: 'menu', 'aria-label': label, class: 'menu' });
  const close = (): void => {
    menu.remove();
    opener.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', elsewhere, true);
    document.removeEventListener('scroll', follow, true);
  };
  const follow = (): void => place(menu, opener.getBoundingClientRect());
  const elsewhere = ({ target }: Event): void => {
    if (!menu.contains(target as Node)) close();
  };
  for (const { title, choose } of items) {
    const item = el('button', { type: 'button', role: 'menuitem', tabindex: '-1' }, title);
    item.addEventListener('click', () => {
      close();
      opener.focus();
      choose();
    });
    menu.append(item);
  }
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      close();
      opener.focus();
    }
    step(menu, event);
  });
  opener.setAttribute('aria-expanded', 'true');
  (opener.closest('[data-theme]') ?? document.body).append(menu);
  follow();
  document.addEventListener('pointerdown', elsewhere, true);
  document.addEventListener('scroll', follow, true);
  (menu.firstElementChild as HTMLElement | null)?.focus({ preventScroll: true });
}

/** Below the button, or above it where there is no room; never outside the window. */
function place(menu: HTMLElement, { left, top, bottom }: DOMRect): void {
  const gap = 4;
  const fits = bottom + gap + menu.offsetHeight < innerHeight;
  menu.style.top = `${fits ? bottom + gap : Math.max(top - gap - menu.offsetHeight, 0)}px`;
  menu.style.left = `${Math.max(Math.min(left, innerWidth - menu.offsetWidth - gap), 0)}px`;
}

function step(menu: HTMLElement, event: KeyboardEvent): void {
  const items = [...menu.children] as HTMLElement[];
  const now = items.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: items.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  items.at(to % items.length)?.focus();
}
