import { request } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderOf } from '../testFolder.ts';
import { serve } from './serve.ts';

async function served() {
  const folder = folderOf({
    'page/index.html': 'page',
    'page/assets/index-a1.js': 'script',
    'page/.secret': 'secret',
    'mine/graph.json': '{}',
    'mine/articles/a-1.txt': 'text',
    'mine/manifest.json': 'secret',
    'mine/.edgewise-cache/x': 'secret',
    secret: 'secret',
  });
  const { address, close } = await serve(join(folder, 'page'), join(folder, 'mine'), 0);
  onTestFinished(close);
  return { address, port: new URL(address).port };
}

/** As it is written, which fetch would tidy up. */
async function get(port: string, path: string, host = `127.0.0.1:${port}`) {
  return await new Promise<{ status: number | undefined; body: string }>((known, failed) => {
    const asked = request({ port, path, host: '127.0.0.1', headers: { host } }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => known({ status: response.statusCode, body }));
    });
    asked.on('error', failed).end();
  });
}

test('the bare address leads to the graph that was opened', async () => {
  const { address, port } = await served();
  const { status, body } = await get(port, '/');
  expect([status, body]).toEqual([302, '']);
  expect((await fetch(`http://127.0.0.1:${port}/`)).url).toBe(address);
});

test('the page, its files, the graph and its articles are served', async () => {
  const { address, port } = await served();
  expect(address).toBe(`http://127.0.0.1:${port}/?graph=collection/graph.json`);
  const paths = [
    '/?graph=x',
    '/assets/index-a1.js',
    '/collection/graph.json',
    '/collection/articles/a-1.txt',
  ];
  const bodies = await Promise.all(paths.map((path) => get(port, path)));
  expect(bodies.map(({ body }) => body)).toEqual(['page', 'script', '{}', 'text']);
});

test.each([
  '/../secret',
  '/%2e%2e/secret',
  '/assets/../../secret',
  '/.secret',
  '//etc/hostname',
  '/collection/manifest.json',
  '/collection/articles/../manifest.json',
  '/collection/articles/..%2fmanifest.json',
  '/collection/.edgewise-cache/x',
  '/collection/articles',
  '/assets',
  '/nowhere',
])('%s is not', async (path) => {
  const { port } = await served();
  expect(await get(port, path)).toEqual({ status: 404, body: 'Not here.' });
});

test('a page of another host that leads here is given nothing', async () => {
  const { port } = await served();
  expect(await get(port, '/collection/graph.json', `evil.example:${port}`)).toMatchObject({ status: 404 });
});
