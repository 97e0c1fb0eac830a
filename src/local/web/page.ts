import type { Language, LocalEvent, Seat } from '../protocol.ts';
import { loadWorld } from './api.ts';
import { button, el } from './dom.ts';
import { type Places, SeatView } from './seat.ts';
import { wordsIn } from './words.ts';

const MOST_SEATS = 4;
const LANGUAGE = 'lemniscaat-page-language';

const find = <Kind extends HTMLElement>(selector: string): Kind => {
  const found = document.querySelector<Kind>(selector);
  if (found === null) throw new Error(`index.html has no ${selector}`);
  return found;
};
const main = find('main');
const tabs = find('nav.tabs');
const status = find('.bot-state');

let language: Language = localStorage.getItem(LANGUAGE) === 'en' ? 'en' : 'nl';
let people: Seat[] = [];
let views: SeatView[] = [];
let shown = 0;
let botUp = true;
let connected = true;
let places: Places = ['chat'];

const free = (): Seat[] => people.filter(({ id }) => !views.some(({ seat }) => seat.id === id));

/** The people of the address (`?seats=a,b`), else the first mentor with students and one of those. */
function firstSeats(): Seat[] {
  const asked = new URLSearchParams(location.search).get('seats')?.split(',') ?? [];
  const found = asked.flatMap((id) => people.find((person) => person.id === id) ?? []);
  if (found.length > 0) return found.slice(0, MOST_SEATS);
  const student = people.find(({ mentors }) => mentors.length > 0);
  const mentor = people.find(({ id }) => student?.mentors.includes(id));
  return [mentor, student].filter((person) => person !== undefined);
}

function seatOf(person: Seat): SeatView {
  const view: SeatView = new SeatView(person, {
    places: () => places,
    others: () => views.filter((other) => other !== view).map(({ seat }) => seat),
    people: () => people,
    free,
    swap: (to) => void place(seatOf(to), view),
    leave: () => drop(view),
    news: () => {
      if (views.indexOf(view) !== shown) view.element.dataset['news'] = 'yes';
      drawTabs();
    },
  });
  return view;
}

/** Puts somebody on the screen, in the place of another or at the end. The others stay as they are. */
async function place(view: SeatView, instead?: SeatView): Promise<void> {
  views = instead ? views.map((other) => (other === instead ? view : other)) : [...views, view];
  shown = views.indexOf(view);
  if (instead) instead.element.replaceWith(view.element);
  else main.append(view.element);
  drawFrame();
  for (const other of views) if (other !== view) other.company();
  await view.load();
  view.focus();
}

function drop(view: SeatView): void {
  views = views.filter((other) => other !== view);
  shown = 0;
  view.element.remove();
  drawFrame();
  for (const other of views) other.company();
}

function drawFrame(): void {
  const words = wordsIn(language);
  document.documentElement.lang = language;
  find('.skip').textContent = words.skip;
  find('.bar .name p').textContent = words.subtitle;
  main.dataset['count'] = String(views.length);
  find('.tools').replaceChildren(...tools());
  history.replaceState(null, '', `?seats=${views.map(({ seat }) => encodeURIComponent(seat.id)).join(',')}`);
  drawTabs();
  drawStatus();
}

function tools(): HTMLElement[] {
  const words = wordsIn(language);
  const choice = el('select', { 'aria-label': words.pageLanguage, title: words.pageLanguage });
  choice.append(new Option('Nederlands', 'nl'), new Option('English', 'en'));
  choice.value = language;
  choice.addEventListener('change', () => {
    language = choice.value === 'en' ? 'en' : 'nl';
    localStorage.setItem(LANGUAGE, language);
    drawFrame();
    find('.tools select').focus();
  });
  const next = suggestion();
  const add = next && views.length < MOST_SEATS ? [addButton(words.addPerson, next)] : [];
  return [...add, choice];
}

/** On a narrow screen the sign alone is left of it. */
function addButton(title: string, next: Seat): HTMLButtonElement {
  const add = button(title, () => void place(seatOf(next)), { icon: 'add', class: 'quiet' });
  add.append(el('span', {}, title));
  return add;
}

/** Who comes next: another student of somebody here, else the first who is free. */
function suggestion(): Seat | undefined {
  const here = views.map(({ seat }) => seat.id);
  return free().find(({ mentors }) => mentors.some((id) => here.includes(id))) ?? free()[0];
}

/** On a narrow screen one person is in sight; the others wait behind their names. */
function drawTabs(): void {
  const words = wordsIn(language);
  tabs.setAttribute('aria-label', words.people);
  const all = views.map(({ seat, element }, at) => {
    element.classList.toggle('shown', at === shown);
    if (at === shown) delete element.dataset['news'];
    const news =
      element.dataset['news'] === undefined ? [] : [el('span', { class: 'news', role: 'img', 'aria-label': words.unread })];
    const show = (): void => {
      shown = at;
      drawTabs();
      (tabs.children[at] as HTMLElement).focus();
    };
    const tab = button('', show, { 'aria-current': at === shown ? 'true' : undefined });
    tab.append(seat.givenName, ...news);
    return tab;
  });
  tabs.replaceChildren(...all);
}

function drawStatus(): void {
  const words = wordsIn(language);
  const state = connected ? (botUp ? 'up' : 'down') : 'gone';
  status.dataset['state'] = state;
  status.textContent = { up: words.botUp, down: words.botDown, gone: words.standInGone }[state];
}

function hear(event: LocalEvent): void {
  if (event.type === 'bot') {
    botUp = event.up;
    drawStatus();
  }
  if (event.type === 'person') people = people.map((person) => (person.id === event.person.id ? event.person : person));
  for (const view of views) view.hear(event);
}

/** The browser connects again by itself; what was missed meanwhile is loaded anew. */
function follow(): void {
  const events = new EventSource('/local/events');
  events.addEventListener('message', ({ data }) => hear(JSON.parse(data as string) as LocalEvent));
  events.addEventListener('error', () => {
    connected = false;
    drawStatus();
  });
  events.addEventListener('open', () => {
    if (connected) return;
    connected = true;
    void start();
  });
}

async function start(): Promise<void> {
  const world = await loadWorld();
  ({ people } = world);
  botUp = world.bot.up;
  places = world.tab ? ['chat', 'passport', 'coverage', 'panel', 'meeting'] : ['chat'];
  const before = views.map(({ seat }) => people.find(({ id }) => id === seat.id)).filter((seat) => seat !== undefined);
  views = (before.length > 0 ? before : firstSeats()).map(seatOf);
  main.replaceChildren(...views.map(({ element }) => element));
  drawFrame();
  await Promise.all(views.map((view) => view.load()));
}

follow();
await start();
