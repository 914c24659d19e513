import type { Article, Entity, EntityId, Story } from '../model/types.ts';
import { mentions } from '../text/mentions.ts';
import { fold } from '../model/words.ts';
import type { Part } from './stages/group.ts';

/** The newsroom of the byline, else the one whose address a copy prints; null where neither tells. */
export function publisherOf(parts: Part[], media: Entity[]): EntityId | null {
  const bylines = parts.flatMap(({ article, segments }) =>
    segments
      .filter((segment) => segment.role === 'dateline')
      .flatMap(({ start, end }) => mentions(article.text, media, start, end)),
  );
  const addresses = parts.flatMap(({ article }) => newsroomAt(article.url, media) ?? []);
  return bylines[0]?.entity ?? addresses[0] ?? null;
}

/** The newsroom whose name the address spells, as themoscowtimes.com does. */
function newsroomAt(url: string | null, media: Entity[]): EntityId | null {
  const labels =
    /^https?:\/\/([^/:?#]+)/iu
      .exec(url ?? '')?.[1]
      ?.toLowerCase()
      .split('.') ?? [];
  const named = media.find(({ aliases }) => aliases.some((alias) => labels.includes(squashed(alias.text))));
  return named?.id ?? null;
}

function squashed(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]/gu, '');
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
