import { useLayoutEffect, useState, type RefObject } from 'react';
import type { ArticleId, StatementId } from '../../../src/model/types.ts';
import { read } from '../../../src/view/actions.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { useIndex, useView } from '../../state/store/store.ts';
import { articleViewTexts } from '../../words/texts/article.ts';
import { sentence } from '../../words/sentences.ts';
import { ViewLink } from '../ViewLink.tsx';
import { markedLines, quotedPlaces, type Line, type QuotedPlace } from './quotedPlaces.ts';

/** The height of a mark, in CSS pixels: what a thumb can hit. */
const room = 24;

/** A mark in the margin of every line in which a quoted passage begins; it opens what the passage is quoted for. */
export function Margin({ article, body }: { article: ArticleId; body: RefObject<HTMLElement | null> }) {
  const index = useIndex();
  const [lines, setLines] = useState<Line[]>([]);
  useLayoutEffect(() => {
    const text = body.current;
    if (!text) return;
    const places = quotedPlaces(index, article);
    const look = () => setLines(markedLines(heights(text, places), room));
    look();
    const observer = new ResizeObserver(look);
    observer.observe(text);
    return () => observer.disconnect();
  }, [article, body, index]);
  return (
    <ol className="margin" aria-label={articleViewTexts.quoted}>
      {lines.map((line) => (
        <li key={line.top} ref={(item) => item?.style.setProperty('top', `${line.top}px`)}>
          <Mark article={article} statements={line.statements} />
        </li>
      ))}
    </ol>
  );
}

/** Opens the claim that the passage is quoted for; where they are several, the next of them with every click. */
function Mark({ article, statements }: { article: ArticleId; statements: readonly StatementId[] }) {
  const index = useIndex();
  const selected = useView((view) => (view.selected?.type === 'statement' ? view.selected.id : null));
  const at = statements.indexOf(selected ?? '');
  const next = statements[(at + 1) % statements.length] ?? '';
  const claims = statements.map((id) => sentence(index, get(index.statements, id)));
  return (
    <ViewLink to={read(article, next)} current={at >= 0} title={articleViewTexts.quotedFor(claims)}>
      <span className="unseen">{articleViewTexts.quotedFor(claims)}</span>
      <span aria-hidden="true">{statements.length > 1 ? statements.length : ''}</span>
    </ViewLink>
  );
}

/** How far below the top of the text each place stands, in CSS pixels. */
function heights(text: HTMLElement, places: readonly QuotedPlace[]): Line[] {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const above = text.getBoundingClientRect().top;
  let [end, node] = [0, walker.nextNode()];
  return places.flatMap((place) => {
    while (node && end + lengthOf(node) <= place.start) {
      end += lengthOf(node);
      node = walker.nextNode();
    }
    if (!node) return [];
    const range = document.createRange();
    range.setStart(node, place.start - end);
    range.setEnd(node, place.start - end + 1);
    const top = range.getBoundingClientRect().top - above;
    return [{ top, statements: place.statements }];
  });
}

function lengthOf({ nodeValue }: Node): number {
  return nodeValue?.length ?? 0;
}
