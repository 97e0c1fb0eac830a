import { show } from '../show.tsx';
import { App } from './App.tsx';

await show((host) => <App host={host} />);
