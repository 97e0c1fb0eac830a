import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import type { JSX } from 'react';
import { createRoot } from 'react-dom/client';
import { type Host, meetHost } from './host.ts';

/** Meets Teams and shows a page in it. */
export async function show(pageFor: (host: Host | null) => JSX.Element): Promise<void> {
  const place = document.getElementById('tab');
  if (!place) throw new Error('The page has no place for the tab');
  // Styles that scripts make carry the nonce of this page, so that no others count.
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
  const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });
  const root = createRoot(place);
  const host = await meetHost();
  root.render(<RendererProvider renderer={renderer}>{pageFor(host)}</RendererProvider>);
}
