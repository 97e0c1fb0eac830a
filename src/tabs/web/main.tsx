import { App } from './App.tsx';
import { show } from './show.tsx';

await show((host) => <App host={host} />);
