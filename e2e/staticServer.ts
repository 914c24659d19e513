import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { CONTENT_TYPES } from '../src/cli/open/serve.ts';

/** A folder served as the plainest of hosts does it: files, index.html for folders, and nothing else. */
export interface StaticServer {
  /** Address of the folder, with a slash at its end. */
  address: string;
  /** Paths that were asked for and are not there. */
  missing: string[];
  close: () => Promise<void>;
}

/**
 * @param prefix the folder of the site on its host, such as `/some/sub/path/`
 * @param shared whether pages of others may read its files (CORS)
 */
export async function serve(folder: string, prefix = '/', port = 0, shared = false): Promise<StaticServer> {
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const file = join(folder, normalize(decodeURIComponent(pathname.slice(prefix.length))));
    const found = pathname.startsWith(prefix) && file.startsWith(folder) && existsSync(file);
    const isFolder = found && statSync(file).isDirectory();
    if (isFolder && !pathname.endsWith('/')) {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const path = isFolder ? join(file, 'index.html') : file;
    if (!found || !existsSync(path)) {
      missing.push(pathname);
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
      return;
    }
    const type = CONTENT_TYPES[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, {
      'content-type': type,
      'cache-control': 'no-cache',
      ...(shared && { 'access-control-allow-origin': '*' }),
    });
    createReadStream(path).pipe(response);
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const bound = server.address();
  const given = typeof bound === 'object' ? bound?.port : null;
  return {
    address: `http://127.0.0.1:${given}${prefix}`,
    missing,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
