import { buildFiles, type BuildRequest } from './buildFiles.ts';

/** A script beside the page: what `edgewise build` makes of files, for articles that never leave the browser. */
addEventListener('message', ({ data }: MessageEvent<BuildRequest>) => {
  void buildFiles(data, (reply) => postMessage(reply));
});
