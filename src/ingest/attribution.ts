import type { Entity, EntityId } from '../model/types.ts';
import { type Mention, mentions } from '../text/mentions.ts';
import type { Span } from '../text/quote.ts';
import { words } from '../model/words.ts';

const BEFORE = /\b(?:according to|told|reported by|quoted by|cited by|citing)(?: the)?$/u;
const AFTER = /^(?:(?:news|agency|newspaper|daily|wire|service) ){0,3}(?:reported|reports)\b/u;
/** How many words on either side of a name tell whether it is credited. */
const REACH = 4;

/** The newsrooms that a passage credits with its news: "Reuters reported", "according to AP", "he told RIA Novosti". */
export function attributions(text: string, media: Entity[], { start, end }: Span): EntityId[] {
  const printed = words(text, start, end);
  const isCredited = (name: Mention): boolean => {
    const before = printed.filter((word) => word.end <= name.start).slice(-REACH);
    const after = printed.filter((word) => word.start >= name.end).slice(0, REACH);
    const joined = (side: typeof printed) => side.map((word) => word.text).join(' ');
    return BEFORE.test(joined(before)) || AFTER.test(joined(after));
  };
  const credited = mentions(text, media, start, end).filter(isCredited);
  return [...new Set(credited.map((name) => name.entity))];
}
