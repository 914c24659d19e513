import type { Relation } from '../../src/model/types.ts';
import { gapsOf } from '../../src/query/gaps.ts';
import { get } from '../../src/query/graphIndex.ts';
import { gapTexts } from '../words/texts/gaps.ts';
import { gapWords } from '../words/gaps.ts';
import { RelationPageLink, useSite } from './Site.tsx';

/** What a reader of a relation is not told by anybody. */
export function Gaps({ relation }: { relation: Relation }) {
  const { index } = useSite();
  const gaps = gapsOf(index, relation).flatMap((gap) => gapWords(index, gap));
  if (gaps.length === 0) return null;
  return (
    <section>
      <h2>{gapTexts.heading}</h2>
      <ul>
        {gaps.map(({ text, shownBy }) => (
          <li key={text}>
            {shownBy === null ? (
              text
            ) : (
              <RelationPageLink id={get(index.relationOf, shownBy).id}>{text}</RelationPageLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
