/** Rewrites that hold nothing of what was typed; each passes the checker, which a test holds them to. */
export const STANDING: ReadonlySet<string> = new Set(
  `
Wat speelde er voor je mee
Wat speelde er voor u mee
Kun je vertellen wat eraan voorafging
Kunt u vertellen wat eraan voorafging
Wat gebeurde er precies
Hoe was dat voor je
Hoe is dat voor je
Hoe was dat voor u
Hoe is dat voor u
Hoe zou je het zelf noemen
Hoe zou u het zelf noemen
Welk woord past daar voor jou bij
Welk woord past daar voor u bij
Wat zou je zelf willen
Wat zou u zelf willen
Wat zou je zelf het liefst willen
Wat zou u zelf het liefst willen
Hoe zie je dat zelf
Hoe ziet u dat zelf
Hoe zou je jezelf omschrijven
Hoe zou u uzelf omschrijven
Wat was daarin voor jou belangrijk
Wat was daarin voor u belangrijk
Wat zegt dit volgens jou zelf
Wat zegt dit volgens u zelf
Wat maakte dat je dat deed
Wat maakte dat u dat deed
Wat deed je precies in die situatie
Wat deed u precies in die situatie
Wat zou je zelf willen doen
Wat zou u zelf willen doen
Welke mogelijkheden zie je zelf
Welke mogelijkheden ziet u zelf
Wat heb je daarbij nodig
Wat hebt u daarbij nodig
Hoe kijk je daar zelf op terug
Hoe kijkt u daar zelf op terug
Wat vond je zelf van hoe het ging
Wat vond u zelf van hoe het ging
Op welk moment merkte je dat
Op welk moment merkte u dat
Wat gebeurde er vlak daarvoor
Wat gebeurde er precies op dat moment
Wat deed je precies waardoor het lukte
Wat deed u precies waardoor het lukte
Hoe heb je dat aangepakt
Hoe hebt u dat aangepakt
Wat ging er volgens jou goed
Wat ging er volgens u goed
`
    .trim()
    .split('\n'),
);
