import markdownit from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { plain, tidy, unmarked } from '../../../src/teams/cards/plain.ts';

const md = markdownit({ html: true, linkify: false });

/** What a client shows of a TextBlock: paragraphs of text, entities read, tags (there should be none) left standing. */
function shown(text: string): string {
  return md
    .render(plain(text))
    .trim()
    .replaceAll('</p>\n<p>', '\n')
    .replace(/^<p>|<\/p>$/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe('words in a text block', () => {
  it.each([
    '**vet** en _schuin_ en ~~door~~',
    '[klik](http://kwaad.example) ![plaatje](http://kwaad.example/x.png)',
    '# kop',
    '> aangehaald',
    '- een',
    '+ een',
    '* een',
    '1. een',
    '12) een',
    '---',
    '***',
    '`code` en ```blok```',
    '| a | b |',
    '<b>vet</b> <script>alert(1)</script> <!-- weg -->',
    '<http://kwaad.example>',
    '&amp; &lt; &#60; AT&T',
    'C:\\map\\*',
    '{{DATE(2026-11-23T00:00:00Z, SHORT)}}',
    '$t(common:phase.reflect) {{roleStudent}}',
    'snake_case_naam en 2*3*4',
    'gewone zin, met komma’s: 3 < 4 & 5 > 2 - toch?',
    '😀 é ñ 中文',
  ])('shows %j literally', (text) => {
    expect(shown(text)).toBe(text);
  });

  it('keeps line breaks and never makes a heading or a table of two lines', () => {
    expect(shown('een\n===\n| a |\r\n|---|\rtwee')).toBe('een\n===\n| a |\n|---|\ntwee');
  });

  it('does not read indented text as code', () => {
    expect(shown('    ingesprongen')).toBe('ingesprongen');
  });

  it('gives the client no date function to run', () => {
    expect(plain('{{DATE(2026-11-23T00:00:00Z)}}')).not.toContain('{{');
  });

  it('escapes nothing in everyday text', () => {
    const text = 'Ik was er om 8.30 uur (vroeg!), samen met Karim & co.';
    expect(plain(text)).toBe(text);
  });
});

describe('words in the title of a choice', () => {
  it.each([
    '[klik](http://kwaad.example)',
    '![](x.png)',
    '[klik][1]',
    '<http://kwaad.example>',
    '<b>vet</b>',
    '{{DATE(2026-11-23)}}',
  ])('show %j, whether it is read as markup or not', (text) => {
    const title = unmarked(text);
    expect(title.replaceAll('\u2060', '')).toBe(text);
    expect(title).not.toContain('{{');
    expect(md.render(title).replaceAll(/<\/?p>/gu, '')).not.toContain('<');
  });

  it('are left alone where they lead nowhere', () => {
    const text = 'Mijn woorden: 3 < 4 [zie boven] (en *dit*) {x}';
    expect(unmarked(text)).toBe(text);
  });
});

describe('characters that would disturb their surroundings', () => {
  it('are taken out', () => {
    expect(tidy('a\u202Egfedc\u2066b\u0000\u0007')).toBe('agfedcb');
  });

  it('does not take apart joined emoji', () => {
    expect(tidy('👩‍🍳')).toBe('👩‍🍳');
  });
});
