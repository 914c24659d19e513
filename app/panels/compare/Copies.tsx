import { useMemo, useRef } from 'react';
import type { Article } from '../../../src/model/types.ts';
import { sorts, type Change } from '../../../src/text/change.ts';
import { compareCopies, type CopyDifference } from '../../../src/text/copies.ts';
import { inlinePieces, sidePieces, type CopyPair, type CopyPiece } from '../../../src/text/copyPieces.ts';
import { useArticleText } from '../../state/loading/articles.ts';
import { compareCopies as compareThese, read } from '../../../src/view/actions.ts';
import { useIndex } from '../../state/store/store.ts';
import { useIsNarrow } from '../../ui/useMeasure.ts';
import { articleByline } from '../../words/bylines.ts';
import { articleViewTexts } from '../../words/texts/article.ts';
import { compareTexts } from '../../words/texts/compare.ts';
import { CopyLink } from '../CopyLink.tsx';
import { ViewLink } from '../ViewLink.tsx';

const { copies } = compareTexts;
/** Under this width, in CSS pixels, the two texts stand in one column. */
const inlineUnder = 620;

/** The texts of two files that carry one story, and what differs between them. */
export function Copies({ a, b }: { a: Article; b: Article }) {
  const index = useIndex();
  const [one, other] = [useArticleText(a), useArticleText(b)];
  const names = [articleByline(index, a), articleByline(index, b)] as const;
  const failures = [one, other].flatMap((text, i) =>
    text.state === 'failed' ? [copies.failed(names[i] ?? '', text.why)] : [],
  );
  return (
    <section className="compare" aria-label={compareTexts.label}>
      <h2>{copies.title}</h2>
      <p className="lead">
        {copies.files(...names)}. <CopyLink to={compareThese(a.id, b.id)} what={copies.files(...names)} />
      </p>
      {failures.map((failure) => (
        <p key={failure} role="alert">
          {failure}
        </p>
      ))}
      {one.state === 'ready' && other.state === 'ready' ? (
        <Texts articles={[a, b]} texts={[one.text, other.text]} />
      ) : (
        failures.length === 0 && <p role="status">{articleViewTexts.loading}</p>
      )}
    </section>
  );
}

interface TextsProps {
  articles: readonly [Article, Article];
  texts: readonly [string, string];
}

function Texts({ articles: [a, b], texts: [textA, textB] }: TextsProps) {
  const index = useIndex();
  const story = index.graph.stories.find(({ copies: files }) => files.includes(a.id) && files.includes(b.id));
  const found = useMemo(() => {
    if (!story) return null;
    const pair = { a: { text: textA, segments: a.segments }, b: { text: textB, segments: b.segments } };
    const { changes, rows } = compareCopies(pair.a, pair.b, story.id);
    return { pair: { ...pair, story: story.id, changes }, rows };
  }, [a, b, textA, textB, story]);
  if (!found) return <p>{copies.unrelated}</p>;
  return <Compared articles={[a, b]} {...found} />;
}

type CopyRow = CopyDifference['rows'][number];

interface ComparedProps extends Pick<TextsProps, 'articles'> {
  pair: CopyPair;
  rows: readonly CopyRow[];
}

/** Beside each other, or where there is no room in one column. */
function Compared({ articles, pair, rows }: ComparedProps) {
  const index = useIndex();
  const place = useRef<HTMLDivElement>(null);
  const inline = useIsNarrow(place, inlineUnder);
  return (
    <div ref={place} className="copies" data-inline={inline}>
      <p>
        {differing(pair.changes)} {pair.changes.length > 0 && copies.how}
      </p>
      {!inline && (
        <p className="copy-heads">
          {articles.map((article) => (
            <ViewLink key={article.id} to={read(article.id)}>
              {articleByline(index, article)}
            </ViewLink>
          ))}
        </p>
      )}
      {rows.map((row) => (
        <div key={`${row.a.start} ${row.b.start}`} className="copy-row">
          {piecesOf(pair, row, inline).map((pieces, i) => (
            <p key={i} dir="auto">
              <Pieces pieces={pieces} />
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}

function piecesOf(pair: CopyPair, row: CopyRow, inline: boolean): CopyPiece[][] {
  return inline ? [inlinePieces(pair, row)] : [sidePieces(pair, row, 'a'), sidePieces(pair, row, 'b')];
}

function differing(changes: readonly Change[]): string {
  if (changes.length === 0) return copies.same;
  const counted = sorts.flatMap((sort) => {
    const number = changes.filter((change) => change.sort === sort).length;
    return number > 0 ? [copies.sorts[sort](number)] : [];
  });
  return copies.differ(changes.length, counted);
}

/** Left out and put in are told apart by more than colour: what the second file alone prints is underlined. */
function Pieces({ pieces }: { pieces: readonly CopyPiece[] }) {
  return pieces.map(({ text, furniture, sort, side }, i) => {
    if (furniture)
      return (
        <span key={i} className="furniture">
          {text}
        </span>
      );
    if (sort === null) return text;
    const Mark = side === 'b' ? 'ins' : 'del';
    return (
      <Mark key={i} title={copies.sorts[sort](1)}>
        {text.trim() === '' ? visible(text) : text}
      </Mark>
    );
  });
}

/** A difference of white space alone would not be seen. */
function visible(space: string): string {
  return space
    .replaceAll(/\r\n|\r|\n/gu, '↵\n')
    .replaceAll('\u00a0', '⍽')
    .replaceAll(' ', '␣');
}
