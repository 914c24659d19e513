import { here } from './here.ts';
import { readText } from './readText.ts';

/** A script beside the page: a large file, or a hostile one, is read and checked while the page answers. */
addEventListener('message', ({ data }: MessageEvent<string>) => postMessage(readText(data)));
postMessage(here);
