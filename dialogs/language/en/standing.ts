/** Rewrites that hold nothing of what was typed; each passes the checker, which a test holds them to. */
export const STANDING: ReadonlySet<string> = new Set(
  `
What was going on for you
What is going on for you
What did you want yourself
How would others describe you
What made you do that
What would you like yourself
What is important to you in this
Can you tell me what came before that
What happened exactly
Which moment has stayed with you
How do you look at that yourself
What happened just before that
What would you like to do yourself
What did you do exactly in that situation
What was that like for you
How would you put it yourself
Which word fits for you
What possibilities do you see yourself
What do you need for that
How do you look back on it yourself
What did you think of how it went
At what moment did you notice that
What happened exactly at that moment
How would you describe yourself
What is that like for you
`
    .trim()
    .split('\n'),
);
