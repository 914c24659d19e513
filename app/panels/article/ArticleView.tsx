import { useEffect, useMemo, useRef } from 'react';
import { quoteHolds } from '../../../src/model/checkTexts.ts';
import type { Anchor, Article, Segment, SegmentRole } from '../../../src/model/types.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { mentions } from '../../../src/text/mentions.ts';
import { useArticleText } from '../../state/loading/articles.ts';
import { closeArticle, read, select } from '../../../src/view/actions.ts';
import { useIndex, useView } from '../../state/store/store.ts';
import { articleName } from '../../words/articles.ts';
import { articleByline } from '../../words/bylines.ts';
import { articleViewTexts } from '../../words/texts/article.ts';
import { articleTexts } from '../../words/texts/workbench.ts';
import { CopyLink } from '../CopyLink.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { Margin } from './Margin.tsx';
import { cut, type Piece } from './pieces.ts';
import './ArticleView.css';
import { bringIntoView } from '../../ui/bringIntoView.ts';

/** An article as received: the passages of the selected statement marked, furniture dimmed, entities linked. */
export function ArticleView({ article }: { article: Article }) {
  const index = useIndex();
  const text = useArticleText(article);
  const statement = useView((view) => (view.selected?.type === 'statement' ? view.selected.id : null));
  return (
    <section className="article" aria-label={articleTexts.label}>
      <div className="by-line">
        <h2>{articleByline(index, article) || articleName(index, article)}</h2>
        <ViewLink to={closeArticle}>{articleViewTexts.back}</ViewLink>
      </div>
      <header>
        <p>{articleViewTexts.asReceived}</p>
        <div className="facts">
          {article.url && (
            <a href={article.url} rel="noreferrer">
              {articleViewTexts.original}
            </a>
          )}
          <CopyLink
            to={statement ? read(article.id, statement) : read(article.id)}
            what={articleViewTexts.this}
          />
          <details>
            <summary>{articleViewTexts.technical}</summary>
            {articleViewTexts.file(articleName(index, article))}
          </details>
        </div>
      </header>
      {text.state === 'loading' && <p>{articleViewTexts.loading}</p>}
      {text.state === 'failed' && <p role="alert">{articleViewTexts.failed(text.why)}</p>}
      {text.state === 'ready' && <ArticleText article={article} text={text.text} statement={statement} />}
    </section>
  );
}

interface TextProps {
  article: Article;
  text: string;
  statement: string | null;
}

function ArticleText({ article, text, statement }: TextProps) {
  const index = useIndex();
  const found = useMemo(() => mentions(text, index.graph.entities), [text, index]);
  const anchors = useMemo(
    () => anchorsIn(statement ? get(index.statements, statement).evidence : [], article),
    [article, index, statement],
  );
  const holds = anchors.every((anchor) => quoteHolds(anchor, text));
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (anchors.length > 0) bringIntoView(nearestMark(body.current), 'center');
  }, [anchors]);
  if (!holds) {
    return <p role="alert">{articleViewTexts.failed(articleViewTexts.changed(article.sha256))}</p>;
  }
  return (
    <div className="columns">
      <div className="text" ref={body}>
        {article.segments.map((segment) => (
          <SegmentText
            key={segment.start}
            segment={segment}
            pieces={cut(segment, anchors, segment.role === 'furniture' ? [] : found)}
            text={text}
          />
        ))}
      </div>
      <Margin article={article.id} body={body} />
    </div>
  );
}

/** The passage that is nearest to what is read now: whoever chose a mark in the margin wants to stay there. */
function nearestMark(body: HTMLElement | null): Element | undefined {
  return [...(body?.querySelectorAll('mark') ?? [])].toSorted((a, b) => awayFrom(a) - awayFrom(b))[0];
}

/** How far an element is from the middle of the window, in CSS pixels. */
function awayFrom(element: Element): number {
  return Math.abs(element.getBoundingClientRect().top - window.innerHeight / 2);
}

const roleWords: Partial<Record<SegmentRole, string>> = articleViewTexts.segment;

function SegmentText({ segment, pieces, text }: { segment: Segment; pieces: Piece[]; text: string }) {
  return (
    <span className="segment" data-role={segment.role} title={roleWords[segment.role]}>
      {pieces.map((piece) =>
        piece.marked ? (
          <mark key={piece.start}>
            <Linked piece={piece} text={text} />
          </mark>
        ) : (
          <Linked key={piece.start} piece={piece} text={text} />
        ),
      )}
    </span>
  );
}

function Linked({ piece, text }: { piece: Piece; text: string }) {
  const parts = piece.mentions.flatMap((mention, i) => {
    const before = text.slice(piece.mentions[i - 1]?.end ?? piece.start, mention.start);
    const printed = text.slice(mention.start, mention.end);
    return [
      before,
      <ViewLink key={mention.start} to={select({ type: 'entity', id: mention.entity })}>
        {printed}
      </ViewLink>,
    ];
  });
  return (
    <>
      {parts}
      {text.slice(piece.mentions.at(-1)?.end ?? piece.start, piece.end)}
    </>
  );
}

function anchorsIn(evidence: readonly { anchors: Anchor[] }[], article: Article): Anchor[] {
  return evidence.flatMap((passage) => passage.anchors.filter((anchor) => anchor.article === article.id));
}
