import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

/** What a browser is told of a file, by the end of its name. */
export const CONTENT_TYPES: Partial<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Where the collection stands beside the page. */
export const COLLECTION = 'collection';
const QUERY = `?graph=${COLLECTION}/graph.json`;
/** All that the page reads of a collection. */
const OF_COLLECTION = /^(?:graph\.json|articles\/[A-Za-z0-9][\w.-]*)$/u;
/** Names without a leading full stop, with slashes between; nothing leads out of the folder. */
const OF_PAGE = /^(?:[A-Za-z0-9_~@-][\w.~@-]*\/)*(?:[A-Za-z0-9_~@-][\w.~@-]*)?$/u;

export interface Served {
  /** Of the page with the collection. */
  address: string;
  close: () => void;
}

/**
 * Serves a built page, and a folder with a graph beside it, to this machine alone.
 *
 * @param port 0 = any that is free
 * @throws where the port is taken
 */
export async function serve(page: string, collection: string, port: number): Promise<Served> {
  const server = createServer((request, response) => answer(request, response, { page, collection }));
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', listening);
  });
  const bound = server.address();
  const at = typeof bound === 'object' ? bound?.port : port;
  return {
    address: `http://127.0.0.1:${at}/${QUERY}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface Folders {
  page: string;
  collection: string;
}

function answer(request: IncomingMessage, response: ServerResponse, folders: Folders): void {
  if (isOwnHost(request) && request.url === '/') {
    // The bare page would show the collection that comes with it.
    response.writeHead(302, { location: `/${QUERY}` }).end();
    return;
  }
  const file = isOwnHost(request) ? fileAt(request.url ?? '/', folders) : null;
  if (file === null) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
    return;
  }
  response.writeHead(200, {
    'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** A name of somebody else's that leads to this machine would let their pages read the articles. */
function isOwnHost({ headers: { host = '' } }: IncomingMessage): boolean {
  return /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/u.test(host);
}

/** Null where nothing is to be had under that address. */
function fileAt(url: string, { page, collection }: Folders): string | null {
  const path = url.replace(/[?#].*$/u, '').slice(1);
  const own = path.startsWith(`${COLLECTION}/`) ? path.slice(COLLECTION.length + 1) : null;
  if (own !== null) return OF_COLLECTION.test(own) ? existing(join(collection, own)) : null;
  if (!OF_PAGE.test(path)) return null;
  return existing(join(page, path.endsWith('/') || path === '' ? `${path}index.html` : path));
}

function existing(file: string): string | null {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}
