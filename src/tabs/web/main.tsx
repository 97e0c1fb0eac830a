import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { meetHost } from './host.ts';

const place = document.getElementById('tab');
if (!place) throw new Error('index.html has no place for the tab');

/** Styles that scripts make carry the nonce of this page, so that no others count. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });
const root = createRoot(place);
const host = await meetHost();

root.render(
  <RendererProvider renderer={renderer}>
    <App host={host} />
  </RendererProvider>,
);
