import { buildFiles, type BuildRequest } from './buildFiles.ts';

/**
 * A script beside the page: what `edgewise build` makes of files, for articles that never leave the browser. It answers by
 * the port that it is sent: what reads PDF posts messages of its own to whoever started the script.
 */
addEventListener('message', ({ data, ports: [answers] }: MessageEvent<BuildRequest>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has none
  if (answers) void buildFiles(data, (reply) => answers.postMessage(reply));
});
