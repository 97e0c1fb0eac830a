import { answerFromThread } from '../../thread.ts';
import { drawWhatFits } from './draw.ts';

/** The other side of `passportPdf`. */
await answerFromThread(drawWhatFits);
