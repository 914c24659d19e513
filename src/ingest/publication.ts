import type { Article, Entity, EntityId, Story } from '../model/types.ts';
import { mentions } from '../text/mentions.ts';
import { newsroomAt, type Newsrooms } from './newsrooms.ts';
import type { Part } from './parts.ts';

type Published = Pick<Story, 'publisher' | 'publisherBasis'>;

const UNKNOWN: Published = { publisher: null, publisherBasis: 'unknown' };

/**
 * The newsroom of the byline, else the one whose address a copy prints, else the one that the files declare. Where they
 * declare several, it is inferred to be the one whose copy has the earliest date; a date that two share tells nothing.
 */
export function publisherOf(parts: Part[], { media, declared }: Newsrooms): Published {
  const stated = statedBy(parts, media);
  if (stated !== null) return { publisher: stated, publisherBasis: 'stated' };
  const copies = parts.flatMap((part) => {
    const newsroom = declared.get(part.article.id);
    return newsroom === undefined ? [] : [{ newsroom, date: publication([part]).edtf }];
  });
  const [first, ...others] = new Set(copies.map(({ newsroom }) => newsroom));
  if (first === undefined) return UNKNOWN;
  if (others.length === 0) return { publisher: first, publisherBasis: 'declared' };
  return earliestOf(copies);
}

function earliestOf(copies: readonly { newsroom: EntityId; date: string | null }[]): Published {
  const dates = copies.flatMap(({ date }) => date ?? []).toSorted();
  const earliest = new Set(copies.filter(({ date }) => date === dates[0]).map(({ newsroom }) => newsroom));
  const [publisher, ...others] = earliest;
  if (publisher === undefined || others.length > 0 || dates.length < copies.length) return UNKNOWN;
  return { publisher, publisherBasis: 'inferred' };
}

function statedBy(parts: Part[], media: Entity[]): EntityId | null {
  for (const { article, segments } of parts)
    for (const { role, start, end } of segments) {
      const [byline] = role === 'dateline' ? mentions(article.text, media, start, end) : [];
      if (byline) return byline.entity;
    }
  const printed = parts.filter(({ article }) => article.url !== article.declared?.url);
  const addresses = printed.flatMap(({ article }) => newsroomAt(article.url, media) ?? []);
  return addresses[0] ?? null;
}

function publicationDates(parts: Part[]): Article['dates'] {
  return parts.flatMap(({ dates }) => dates.filter(({ role }) => role === 'publication'));
}

/** The earliest date that a dateline states; unresolved where none does. */
export function publication(parts: Part[]): Story['published'] {
  const [earliest] = publicationDates(parts).toSorted((a, b) => (a.edtf < b.edtf ? -1 : 1));
  if (!earliest) return { text: null, edtf: null, earliest: null, latest: null, basis: 'unresolved' };
  const { text, edtf } = earliest;
  return { text, edtf, earliest: edtf, latest: edtf, basis: 'stated' };
}
