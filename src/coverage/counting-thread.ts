import { answerFromThread } from '../thread.ts';
import { count } from './count.ts';

/** The other side of `inThread`. */
await answerFromThread(count);
