import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Plugin } from 'vite';
import { load } from '../../src/model/load.ts';
import { indexGraph, type GraphIndex } from '../../src/query/graphIndex.ts';
import { pagePath } from '../../src/view/pages.ts';
import { Card } from './Card.tsx';
import { checkArticles } from './checkArticles.ts';
import { imagePath } from './Head.tsx';
import { drawIcon, icons } from './icons.ts';
import { png } from './images.ts';
import { imageSize } from './imageSize.ts';
import { movedPages } from './moved.ts';
import { pagesOf, type Page } from './page.ts';
import { readPalette } from './palette.ts';
import { siteAddress } from './siteAddress.ts';
import { preloadsOf } from './preloads.ts';
import { robots, sitemap } from './sitemap.ts';
import { writePage } from './write.tsx';

/** Writes a page for the collection and for every entity and relation of it, with its preview image, and the sitemap. */
export function pages(graphFile: string): Plugin {
  let told = '';
  return {
    name: 'pages',
    apply: 'build',
    enforce: 'post',
    /** Written to the disk here and not handed to Vite, which would list each of them. */
    async writeBundle({ dir = 'dist' }, bundle) {
      const root = bundle['index.html'];
      if (root?.type !== 'asset') return;
      const site = siteAddress(process.env['SITE_URL']);
      const index = indexGraph(load(JSON.parse(readFileSync(graphFile, 'utf8'))));
      const checks = checkArticles(index.graph, join(dirname(graphFile), 'articles'));
      const all = pagesOf(index, checks);
      const shared = { index, checks, site, template: String(root.source), preloads: preloadsOf(bundle) };
      const write = (file: string, content: string | Uint8Array) => writeInto(dir, file, content);
      await Promise.all(
        all.flatMap((page) => [
          write(`${page.path}index.html`, writePage({ ...shared, page })),
          image(index, page).then((content) => write(imagePath(page), content)),
        ]),
      );
      await Promise.all(
        movedPages(index, all).map(({ was, page }) =>
          write(`${pagePath(was)}index.html`, writePage({ ...shared, page, was })),
        ),
      );
      await Promise.all(
        icons.map(async (icon) => write(icon.file, await drawIcon(icon, palette['paper'] ?? 'white'))),
      );
      await write('robots.txt', robots(site));
      if (site !== null) await write('sitemap.xml', sitemap(all, site));
      told = summary(all.length, site);
    },
    closeBundle() {
      if (told) this.environment.logger.info(told);
    },
  };
}

const palette = readPalette();

function image(index: GraphIndex, page: Page): Promise<Uint8Array> {
  return png(renderToStaticMarkup(createElement(Card, { index, page, palette })), imageSize.width);
}

async function writeInto(folder: string, file: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

function summary(number: number, site: string | null): string {
  if (site !== null) return `Wrote ${number} pages with preview images, and a sitemap, for ${site}`;
  return (
    `Wrote ${number} pages with preview images. Without SITE_URL there is no sitemap, and the pages do not say their ` +
    'own address, which many previews need. To say it: SITE_URL=https://example.org/graphs/ npm run build'
  );
}
