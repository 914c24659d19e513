import type { Statement } from '../../src/model/types.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { byline } from './bylines.ts';
import { pictureTexts } from './texts/pictures.ts';

/** More reports than this are counted and not named. */
const mostNamed = 8;

/** Who reported what a picture shows, and when, those with the most claims first: "Sources: Reuters, 20 October 2020; …". */
export function sourceCredit(index: GraphIndex, statements: readonly Statement[]): string | null {
  const claims = new Map<string, number>();
  for (const { story: id } of statements) {
    const story = get(index.stories, id);
    const [copy] = story.copies;
    const line = byline(index, story, copy === undefined ? undefined : index.articles.get(copy));
    claims.set(line, (claims.get(line) ?? 0) + 1);
  }
  if (claims.size === 0) return null;
  const lines = [...claims].toSorted(([, a], [, b]) => b - a).map(([line]) => line);
  return pictureTexts.sources(lines.slice(0, mostNamed), Math.max(0, lines.length - mostNamed));
}

/** Where others find the page; null where it is only on this computer or in its network. */
export function publicSite(address: string): string | null {
  const { protocol, hostname, host, pathname } = new URL(address);
  if (!/^https?:$/.test(protocol) || !hostname.includes('.') || isPrivate(hostname)) return null;
  return host + pathname.replace(/\/(index\.html)?$/, '');
}

/** Addresses and names that mean nothing elsewhere (RFC 1918, 3927, 6761, 6762). */
function isPrivate(hostname: string): boolean {
  const isInside = /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\./.test(hostname);
  return isInside || hostname === '0.0.0.0' || /\.(local|localhost|internal|test|home\.arpa)$/.test(hostname);
}
