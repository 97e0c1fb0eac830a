import { ADDRESSES, type Address } from './address.ts';

/** Rewrites that hold nothing of what was typed, in each form of address; each passes the checker, which a test holds them to. */
export const STANDING: ReadonlySet<string> = new Set(ADDRESSES.flatMap(standingIn));

function standingIn({ subject, you, stressed, yourself, can, would, see, look, have }: Address): string[] {
  return [
    `Wat speelde er voor ${you} mee`,
    `Wat speelt er voor ${you} mee`,
    `${can} vertellen wat eraan voorafging`,
    'Wat gebeurde er precies',
    `Welk moment is ${you} bijgebleven`,
    `Hoe was dat voor ${you}`,
    `Hoe is dat voor ${you}`,
    `Hoe ${would} het zelf noemen`,
    `Welk woord past daar voor ${stressed} bij`,
    `Wat ${would} zelf het liefst willen`,
    `Wat wilde ${subject} zelf het liefst`,
    `Hoe ${see} dat zelf`,
    `Hoe ${would} ${yourself} omschrijven`,
    `Hoe zouden anderen ${you} omschrijven`,
    `Wat was daarin voor ${stressed} belangrijk`,
    `Wat is voor ${stressed} belangrijk`,
    `Wat maakte dat ${subject} dat deed`,
    `Wat deed ${subject} precies in die situatie`,
    `Wat ${would} zelf willen doen`,
    `Welke mogelijkheden ${see} zelf`,
    `Wat ${have} daarbij nodig`,
    `Hoe ${look} daar zelf op terug`,
    `Wat vond ${subject} zelf van hoe het ging`,
    `Op welk moment merkte ${subject} dat`,
    'Wat gebeurde er vlak daarvoor',
    'Wat gebeurde er precies op dat moment',
    `Wat deed ${subject} precies waardoor het lukte`,
    `Hoe ${have} dat aangepakt`,
    `Wat ging er volgens ${stressed} goed`,
  ];
}
