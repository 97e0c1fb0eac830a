import type { Action, AdaptiveCard } from 'adaptivecards';
import type { Card, Language, PressedAction } from '../protocol.ts';
import { tagOf, withDates, writtenDate } from './dates.ts';
import { el } from './dom.ts';
import { hostConfig } from './host-config.ts';
import { markdown } from './markdown.ts';
import { openMenu } from './menu.ts';
import { wordsIn } from './words.ts';

/** `press` gets a button with all inputs merged into its data, after the card's own checks of its inputs. */
export type CardSetting = { language: Language; press: (action: PressedAction) => void };

const { GlobalSettings, SerializationContext, Versions, Strings } = AdaptiveCards;
GlobalSettings.allowMoreThanMaxActionsInOverflowMenu = true;
GlobalSettings.setTabIndexAtCardRoot = false;
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text);
  result.didProcess = true;
};

/** An Adaptive Card as Teams shows it: version 1.5, at most six buttons in sight. What cannot be shown says so. */
export function renderCard(json: Card, { language, press }: CardSetting): HTMLElement {
  const words = wordsIn(language);
  Strings.defaults.overflowButtonTooltip = () => words.moreActions;
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  card.onExecuteAction = (action) => act(action, press);
  card.onDisplayOverflowActionMenu = (actions, target) => {
    if (target) openMenu(target, words.moreActions, actions.map(itemOf));
    return true;
  };
  const element = drawn(card, { lang: tagOf(language), ...withDates(json, language) });
  if (element === undefined) return el('p', { class: 'card-broken' }, words.cardBroken);
  markFolds(element);
  card.onElementVisibilityChanged = () => queueMicrotask(() => markFolds(element));
  element.querySelectorAll<HTMLInputElement>('input[type=date]').forEach((input) => sayDate(input, language));
  return element;
}

function drawn(card: AdaptiveCard, json: Card): HTMLElement | undefined {
  try {
    card.parse(json, new SerializationContext(Versions.v1_5));
    return card.render();
  } catch (error) {
    console.warn('A card cannot be shown:', error);
    return undefined;
  }
}

function act(action: Action, press: CardSetting['press']): void {
  if (action instanceof AdaptiveCards.OpenUrlAction) {
    if (/^(https?|mailto|tel):/.test(action.url ?? '')) window.open(action.url, '_blank', 'noopener');
    return;
  }
  if (!(action instanceof AdaptiveCards.SubmitActionBase)) return;
  const { id, title, data } = action;
  const verb = action instanceof AdaptiveCards.ExecuteAction ? action.verb : undefined;
  press({ type: action.getJsonTypeName(), ...(id && { id }), ...(title && { title }), ...(verb && { verb }), data });
}

function itemOf(action: Action): { title: string; choose: () => void } {
  return { title: action.title ?? '', choose: () => action.execute() };
}

/** The library calls what folds out expanded; for a screen reader that must stand on the button. */
function markFolds(card: HTMLElement): void {
  for (const button of card.querySelectorAll('button[aria-controls]')) {
    const ids = button.getAttribute('aria-controls')?.split(' ') ?? [];
    const parts = ids.flatMap((id) => card.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ?? []);
    for (const part of parts) part.removeAttribute('aria-expanded');
    button.setAttribute('aria-expanded', String(parts.some(({ style }) => style.display !== 'none')));
  }
}

/** Browsers show a date in their own language; below it the date is written in the person's. */
function sayDate(input: HTMLInputElement, language: Language): void {
  const written = el('output', { class: 'date-in-words', for: input.id });
  const show = (): void => {
    written.textContent = input.value === '' ? '' : writtenDate(input.value, language);
  };
  input.addEventListener('input', show);
  input.after(written);
  show();
}
