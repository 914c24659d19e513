import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Graph } from '../src/model/types.ts';
import { data } from './site.ts';

/** Serves a graph from a folder of its own, with the articles of the collection beside it or without. */
export async function serveMine(page: Page, graph: Graph, articles: 'beside' | 'missing'): Promise<void> {
  await page.route('**/mine/graph.json', (route) => route.fulfill({ json: graph }));
  await page.route('**/mine/articles/*', (route) => {
    const file = decodeURIComponent(new URL(route.request().url()).pathname.split('/').at(-1) ?? '');
    return articles === 'beside'
      ? route.fulfill({ body: readFileSync(`${data}/articles/${file}`), contentType: 'text/plain' })
      : route.fulfill({ status: 404, body: '' });
  });
}

/** The address of a view of that graph. */
export const addressOfMine = (rest: string) => `/?graph=mine/graph.json&${rest}`;
