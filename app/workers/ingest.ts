import { ingestHandler, type IngestRequest } from './ingestHandler.ts';

/** A script beside the page: the build that `npm run graph` runs, for articles that never leave the browser. */
const answer = ingestHandler((reply) => postMessage(reply));

addEventListener('message', ({ data }: MessageEvent<IngestRequest>) => void answer(data));
