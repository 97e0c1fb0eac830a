const md = markdownit({ html: false, linkify: true, breaks: false }).disable([
  'image',
  'table',
  'heading',
  'lheading',
  'hr',
  'code',
]);

md.renderer.rules['link_open'] = (tokens, at, options, _env, self) => {
  tokens[at]?.attrSet('target', '_blank');
  tokens[at]?.attrSet('rel', 'noopener noreferrer');
  return self.renderToken(tokens, at, options);
};

/** The part of Markdown that Teams shows, as HTML. HTML in the text stays text; pictures from elsewhere are never fetched. */
export function markdown(text: string): string {
  return md.render(text);
}
