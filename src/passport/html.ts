/** A piece of HTML that is safe to put into HTML. */
export type Html = { readonly html: string };

type Filling = Html | string | readonly Html[];

/** HTML with whatever is filled in escaped, unless it is HTML itself. */
export function html(parts: TemplateStringsArray, ...fillings: readonly Filling[]): Html {
  return { html: String.raw({ raw: parts }, ...fillings.map(htmlOf)) };
}

/** Text of ours that is known to be HTML: a style, a picture. Never anything that a person wrote. */
export function ours(text: string): Html {
  return { html: text };
}

function htmlOf(filling: Filling): string {
  if (typeof filling === 'string') return escaped(filling);
  return 'html' in filling ? filling.html : filling.map((each) => each.html).join('');
}

/** Direction marks that turn the text around them would turn the page's own words as well; they are left out. */
function escaped(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
