import { makeSearchHandler, type SearchMessage } from './searchHandler.ts';

/** A script beside the page, which answers while some ten thousand quotes are made ready to be searched. */
const handle = makeSearchHandler((reply) => postMessage(reply));

addEventListener('message', ({ data }: MessageEvent<SearchMessage>) => handle(data));
