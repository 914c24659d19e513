import { checkOf } from '../../src/model/quoteCheck.ts';
import type { Anchor, EntityId, Statement } from '../../src/model/types.ts';
import { contextOf, firstProof, hasOwnMarks, isContext, proofOf } from '../../src/query/evidence.ts';
import { get } from '../../src/query/graphIndex.ts';
import { addressOfQuote } from '../../src/text/textFragment.ts';
import { attribution, byline } from '../words/bylines.ts';
import { pageTexts } from '../words/texts/pages.ts';
import { quoteTexts } from '../words/texts/quotes.ts';
import { savedQuoteTexts } from '../words/texts/savedQuotes.ts';
import { statementCardTexts } from '../words/texts/statementCard.ts';
import { articlePath, useSite } from './Site.tsx';

/** The passages of a statement in their exact words, each once, with the copies that print them named under it. */
export function Quotes({ statement }: { statement: Statement }) {
  return [...proofOf(statement), ...contextOf(statement)].map(({ anchors: [first, ...copies] }) =>
    first ? (
      <Quote key={`${first.article} ${first.start}`} statement={statement} anchor={first} copies={copies} />
    ) : null,
  );
}

interface QuoteProps {
  statement: Statement;
  anchor: Anchor;
  copies: Anchor[];
}

function Quote({ statement, anchor, copies }: QuoteProps) {
  const { index, root } = useSite();
  const story = get(index.stories, statement.story);
  const article = get(index.articles, anchor.article);
  const context = isContext(statement, anchor);
  const [original] = [anchor, ...copies].flatMap((one) => {
    const { url } = get(index.articles, one.article);
    return url === null ? [] : [addressOfQuote(url, one)];
  });
  return (
    <figure className={context ? 'context' : undefined}>
      {context && <p>{statementCardTexts.context}</p>}
      <ExactWords statement={statement} anchor={anchor} />
      <figcaption>
        <span className="byline">{byline(index, story, article)}</span>{' '}
        <cite dir="auto">{story.headline}</cite>{' '}
        <a href={root + articlePath(index, article.id)}>{pageTexts.text}</a>
        {original !== undefined && (
          <>
            {' · '}
            <a href={original} rel="noreferrer">
              {statementCardTexts.original}
            </a>
          </>
        )}
        {copies.length > 0 && ` · ${statementCardTexts.copiesPrint(copies.length)}`}
        {'\u00a0'}
        <Mark anchor={anchor} />
      </figcaption>
    </figure>
  );
}

/** The words as the graph has them, struck out after a warning where the article does not. */
function ExactWords({ statement, anchor }: Pick<QuoteProps, 'statement' | 'anchor'>) {
  const check = checkOf(useSite().checks, anchor);
  const different = check.state === 'different';
  return (
    <>
      {different && <strong className="not-there">{quoteTexts[check.what]}</strong>}
      <blockquote
        dir="auto"
        data-statement={statement.id}
        data-article={anchor.article}
        data-context={isContext(statement, anchor) || undefined}
        data-own-marks={hasOwnMarks(anchor) || undefined}
      >
        {different ? <s>{anchor.exact}</s> : anchor.exact}
      </blockquote>
    </>
  );
}

/** What was found when the page was written; the foot of the page says it for who cannot point at the sign. */
function Mark({ anchor }: { anchor: Anchor }) {
  const { state } = checkOf(useSite().checks, anchor);
  if (state === 'different') return null;
  if (state !== 'checked') return <span className="unchecked">{savedQuoteTexts.quotes[state]}</span>;
  return (
    <span title={pageTexts.checked}>
      <span aria-hidden="true">✓</span> <span className="unseen">{pageTexts.checked}</span>
    </span>
  );
}

/** The first words of a statement with their source in a line: for lists, where the whole of it is a link away. */
export function ShortQuote({ statement, speaker }: { statement: Statement; speaker?: EntityId }) {
  const { index } = useSite();
  const anchor = firstProof(statement);
  return (
    <figure className="short">
      {anchor && <ExactWords statement={statement} anchor={anchor} />}
      <figcaption>
        {anchor && attribution(index, statement, get(index.articles, anchor.article), speaker)}
        {'\u00a0'}
        {anchor && <Mark anchor={anchor} />}
      </figcaption>
    </figure>
  );
}
