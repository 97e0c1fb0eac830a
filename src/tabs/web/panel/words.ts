import enCommon from '../../../../locales/en/common.json';
import enPanel from '../../../../locales/en/panel.json';
import nlCommon from '../../../../locales/nl/common.json';
import nlPanel from '../../../../locales/nl/panel.json';
import type { PanelView } from '../../panel-shapes.ts';
import { localeFor, type WordsFor, wordsFor } from '../words.ts';

const RESOURCES = { nl: { panel: nlPanel, common: nlCommon }, en: { panel: enPanel, common: enCommon } };

/** The words of the panel for who looks: their own language, else that of Teams. */
export function panelWords(view: PanelView | null, ofHost: string): WordsFor {
  const locale = localeFor(view?.spoken.locale ?? null, ofHost);
  return wordsFor(locale, view?.spoken.words[locale] ?? null, view?.today ?? '', RESOURCES);
}
