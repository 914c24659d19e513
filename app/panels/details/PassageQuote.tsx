import type { Anchor, Passage, Statement, Story } from '../../../src/model/types.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { addressOfQuote } from '../../../src/text/textFragment.ts';
import { read } from '../../../src/view/actions.ts';
import { useIndex } from '../../state/store/store.ts';
import { byline } from '../../words/bylines.ts';
import { statementCardTexts } from '../../words/texts/statementCard.ts';
import { ExactWords, QuoteState } from '../QuoteState.tsx';
import { ViewLink } from '../ViewLink.tsx';

interface Props {
  passage: Passage;
  statement: Statement;
  story: Story;
}

/** One passage in its exact words, with the copies that print the same words folded under it. */
export function PassageQuote({ passage, statement, story }: Props) {
  const [first, ...copies] = passage.anchors;
  if (!first) return null;
  return (
    <div className={passage.context ? 'passage context' : 'passage'}>
      {passage.context && <p>{statementCardTexts.context}</p>}
      <Quote anchor={first} statement={statement} story={story} printings={passage.anchors} />
      {copies.length > 0 && (
        <details>
          <summary>{statementCardTexts.copiesPrint(copies.length)}</summary>
          {copies.map((copy) => (
            <Quote key={copy.article} anchor={copy} statement={statement} story={story} />
          ))}
        </details>
      )}
    </div>
  );
}

interface QuoteProps {
  anchor: Anchor;
  statement: Statement;
  story: Story;
  /** The copies whose published page may be led to; not every file prints its address. */
  printings?: readonly Anchor[];
}

/** The exact words, and beside them whose report they are from, of when, and where to read on. */
export function Quote({ anchor, statement, story, printings = [anchor] }: QuoteProps) {
  const index = useIndex();
  const [original] = printings.flatMap((one) => {
    const { url } = get(index.articles, one.article);
    return url === null ? [] : [addressOfQuote(url, one)];
  });
  return (
    <figure>
      <ExactWords anchor={anchor} statement={statement} />
      <figcaption>
        <span className="byline">{byline(index, story, get(index.articles, anchor.article))}</span>
        <cite dir="auto">{story.headline}</cite>
        <span className="links">
          <ViewLink to={read(anchor.article, statement.id)}>{statementCardTexts.showInArticle}</ViewLink>
          {original !== undefined && (
            <a href={original} rel="noreferrer">
              {statementCardTexts.original} <span aria-hidden="true">↗</span>
            </a>
          )}
          <QuoteState anchor={anchor} />
        </span>
      </figcaption>
    </figure>
  );
}
