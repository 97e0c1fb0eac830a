import { readFileSync } from 'node:fs';

/** The look of the page behind a link: quiet paper on a screen, in light and dark, and on an A4 sheet. */
export const LINK_STYLE = readFileSync(new URL('link-page.css', import.meta.url), 'utf8');
