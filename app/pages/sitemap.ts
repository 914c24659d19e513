import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Page } from './page.ts';

/** @param site the address of the folder of the root page, with a slash at its end */
export function sitemap(pages: readonly Page[], site: string): string {
  const entries = pages.map(({ path }) =>
    createElement('url', { key: path }, createElement('loc', null, new URL(path, site).href)),
  );
  const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  const list = renderToStaticMarkup(createElement('urlset', { xmlns: schema }, entries));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${list}\n`;
}

/** Everything may be read; the sitemap is named where the address of the site is known. */
export function robots(site: string | null): string {
  return `User-agent: *\nAllow: /\n${site === null ? '' : `\nSitemap: ${site}sitemap.xml\n`}`;
}
