import type { Seat } from '../protocol.ts';
import { button, el } from './dom.ts';
import { roleWord, wordsIn, type Words } from './words.ts';

const MOST = 60;
let number = 0;

/** A search field over everybody who has no place on the screen yet: arrow keys and Enter, or the mouse. */
export function pickerPanel(
  free: readonly Seat[],
  people: readonly Seat[],
  now: Seat,
  pick: (person: Seat) => void,
): HTMLElement {
  const words = wordsIn(now.locale);
  const id = `picker-${(number += 1)}`;
  const list = el('ul', { role: 'listbox', id, 'aria-label': words.choosePerson });
  const search = el('input', {
    type: 'search',
    role: 'combobox',
    'aria-controls': id,
    'aria-expanded': 'true',
    'aria-autocomplete': 'list',
    'aria-label': words.searchPerson,
    placeholder: words.searchPerson,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const panel = el('div', { class: 'picker' }, search, list);
  let found: Seat[] = [];
  let at = 0;

  const mark = (): void => {
    [...list.children].forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
    const option = list.children[at];
    search.setAttribute('aria-activedescendant', option?.id ?? '');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const fill = (): void => {
    found = matching(free, people, search.value).slice(0, MOST);
    at = 0;
    const options = found.map((person, index) => optionOf(person, people, words, `${id}-${index}`, () => pick(person)));
    list.replaceChildren(...(options.length > 0 ? options : [el('li', { class: 'soft none' }, words.nobodyFound)]));
    mark();
  };
  search.addEventListener('input', fill);
  search.addEventListener('keydown', (event) => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      at = Math.min(Math.max(to, 0), Math.max(found.length - 1, 0));
      mark();
    }
    const person = found[at];
    if (event.key === 'Enter' && person) pick(person);
  });
  // A press must not take the focus from the search field before the click counts.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  fill();
  return panel;
}

function optionOf(person: Seat, people: readonly Seat[], words: Words, id: string, pick: () => void): HTMLElement {
  const option = el(
    'li',
    { role: 'option', id },
    avatarOf(person),
    el('span', {}, person.name, el('small', {}, lineOf(person, people, words))),
  );
  option.addEventListener('click', pick);
  return option;
}

/** Who somebody is, in a line: role, team, and for a student the mentors. */
function lineOf({ roles, team, mentors }: Seat, people: readonly Seat[], words: Words): string {
  const names = mentors.flatMap((id) => people.find((person) => person.id === id)?.name ?? []);
  const guided = names.length > 0 ? [`${words.guidedBy} ${names.join(', ')}`] : [];
  return [roles.map((role) => roleWord(words, role)).join(', '), team, ...guided].filter((part) => part !== '').join(' · ');
}

/** Initials on a colour that is always the same for a person. */
function avatarOf({ entraId, givenName, surname }: Seat): HTMLElement {
  const hue = parseInt(entraId.slice(0, 4), 16) % 6;
  const last = surname.split(' ').at(-1) ?? '';
  return el('span', { class: `avatar hue-${hue}`, 'aria-hidden': 'true' }, `${givenName.charAt(0)}${last.charAt(0)}`);
}

/** Every word of the search must be found in the name, the team, the role, or the name of a mentor. */
function matching(free: readonly Seat[], people: readonly Seat[], search: string): Seat[] {
  const wanted = plain(search).split(/\s+/);
  const text = (person: Seat): string =>
    plain(`${person.name} ${lineOf(person, people, wordsIn('nl'))} ${lineOf(person, people, wordsIn('en'))}`);
  return free.filter((person) => wanted.every((word) => text(person).includes(word)));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The button that opens the picker: who sits here, and that it can be somebody else. */
export function whoButton(person: Seat, people: readonly Seat[], open: () => void): HTMLButtonElement {
  const words = wordsIn(person.locale);
  const name = button('', open, { class: 'who-button', title: words.choosePerson, 'aria-haspopup': 'listbox' });
  const chevron = button('', () => undefined, { icon: 'down' }).childNodes;
  name.append(
    avatarOf(person),
    el('span', { class: 'who-text' }, el('strong', {}, person.name, ...chevron), el('small', {}, lineOf(person, people, words))),
  );
  return name;
}
