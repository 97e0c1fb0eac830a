/** Where a clause that tells may begin: at the start of a sentence, after small words or a form of address. */
export const START =
  '(?<=^ (?:(?:en|maar|nou|dus|tja|ja|ach|joh|och|oh|zo|want|mja|zeg|allee|amai|wauw|wow|trouwens|kortom|helaas|sorry|kijk|nee|poeh|weet je|luister|mevrouw|meneer|meid|jongen|jong|jongens|dames|man|jij|u|eerlijk) |, )*)';
