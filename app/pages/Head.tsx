import type { QuoteChecks } from '../../src/model/quoteCheck.ts';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { imageSize } from './imageSize.ts';
import { linkedData } from './linkedData.ts';
import type { Page } from './page.ts';
import type { Preloads } from './preloads.ts';

interface Props {
  index: GraphIndex;
  page: Page;
  /** The way to the folder of the root page from where it is written: `./` or `../../`. */
  folder: string;
  /** The address of the folder of the root page with a slash at its end; null = nobody has said where the site will be. */
  site: string | null;
  preloads: Preloads;
  checks: QuoteChecks;
}

/** What search engines and previews read. Addresses that must be absolute are left out where the site has none. */
export function Head({ index, page, folder, site, preloads, checks }: Props) {
  const title = page.subject ? `${page.heading} – Edgewise` : `Edgewise: ${page.heading}`;
  const address = site === null ? null : site + page.path;
  return (
    <>
      <title>{title}</title>
      {preloads.fonts.map((path) => (
        <link key={path} rel="preload" href={folder + path} as="font" type="font/woff2" crossOrigin="" />
      ))}
      <meta name="later" content={preloads.later.map((path) => folder + path).join(' ')} />
      <meta name="description" content={page.description} />
      {address && <link rel="canonical" href={address} />}
      {address && <meta property="og:url" content={address} />}
      <meta property="og:type" content={page.subject ? 'article' : 'website'} />
      <meta property="og:site_name" content={`Edgewise: ${index.graph.title}`} />
      <meta property="og:title" content={page.heading} />
      <meta property="og:description" content={page.description} />
      <meta property="og:locale" content="en_GB" />
      <meta property="og:image" content={`${site ?? folder}${imagePath(page)}`} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(imageSize.width)} />
      <meta property="og:image:height" content={String(imageSize.height)} />
      <meta property="og:image:alt" content={[page.heading, ...page.facts].join('. ')} />
      <meta name="twitter:card" content="summary_large_image" />
      <script type="application/ld+json">{linkedData(index, page, address, checks)}</script>
    </>
  );
}

/** Where the preview image of a page lies, relative to the root page. */
export function imagePath({ path }: Page): string {
  return `${path}preview.png`;
}
