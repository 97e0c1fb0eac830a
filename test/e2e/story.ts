import type { Locale } from '../../dialogs/vocabulary.ts';

/** What mentor and student type in one conversation. */
export type Story = {
  readonly open: string;
  readonly said: string;
  readonly why: string;
  readonly coreWord: string;
  readonly named: string;
  readonly typedAgreement: (date: string) => string;
  readonly agreement: string;
  readonly helper: string;
  readonly quality: string;
  readonly reworded: string;
  readonly brought: string;
};

/** The same conversation in each language. */
export const STORY: Record<Locale, Story> = {
  nl: {
    open: 'gesprek met Sara',
    said: 'Gisteren hielp ik mevrouw De Wit met wassen. Ze pakte ineens mijn hand en toen werd ik trots.',
    why: 'Waarom werd je trots?',
    coreWord: 'zorgzaam',
    named: 'kernwoord: zorgzaam',
    typedAgreement: (date) => `afspraak een ochtend meelopen op de geriatrie op ${date}`,
    agreement: 'een ochtend meelopen op de geriatrie',
    helper: 'Fatma',
    quality: 'rustig blijven als iemand bang is',
    reworded: 'Ik blijf rustig, dan worden zij het ook',
    brought: 'Met ouderen werken past bij me',
  },
  en: {
    open: 'conversation with Sara',
    said: 'Yesterday I helped Mrs De Wit wash. All of a sudden she took my hand, and that made me proud.',
    why: 'Why were you proud?',
    coreWord: 'caring',
    named: 'core word: caring',
    typedAgreement: (date) => `agreement join the geriatric ward for a morning on ${date}`,
    agreement: 'join the geriatric ward for a morning',
    helper: 'Fatma',
    quality: 'staying calm when someone is afraid',
    reworded: 'I stay calm, and then they do too',
    brought: 'Working with older people suits me',
  },
};
