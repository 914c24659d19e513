import { here } from './here.ts';
import { lookForQuotes, type Question } from './lookForQuotes.ts';

/** A script beside the page: an article may be long, and its quotes thousands. */
addEventListener('message', ({ data }: MessageEvent<Question>) => void lookForQuotes(data).then(postMessage));
postMessage(here);
