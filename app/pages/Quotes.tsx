import type { Anchor, Statement } from '../../src/model/types.ts';
import { get } from '../../src/query/graphIndex.ts';
import { addressOfQuote } from '../../src/text/textFragment.ts';
import { articleName } from '../words/articles.ts';
import { words } from '../words/catalogue.ts';
import { publishedWords, publisherName } from '../words/support.ts';
import { articlePath, locale, useSite } from './Site.tsx';

/** The passages of a statement in their exact words, each once, with the copies that print them named under it. */
export function Quotes({ statement }: { statement: Statement }) {
  return statement.evidence.map(({ anchors: [first, ...copies] }) =>
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
  return (
    <figure>
      <blockquote dir="auto" data-statement={statement.id} data-article={anchor.article}>
        {anchor.exact}
      </blockquote>
      <figcaption>
        <cite dir="auto">{story.headline}</cite>, {publisherName(index, story)},{' '}
        {publishedWords(story, locale)}.{' '}
        <a href={root + articlePath(index, article.id)}>{articleName(index, article)}</a>
        {article.url && (
          <>
            {' · '}
            <a href={addressOfQuote(article.url, anchor)} rel="noreferrer">
              {words.details.original}
            </a>
          </>
        )}
        {copies.length > 0 && ` · ${words.details.copiesPrint(copies.length)}`}
      </figcaption>
    </figure>
  );
}

/** The first words of a statement with their source in a line: for lists, where the whole of it is a link away. */
export function ShortQuote({ statement }: { statement: Statement }) {
  const { index } = useSite();
  const anchor = statement.evidence[0]?.anchors[0];
  const story = get(index.stories, statement.story);
  return (
    <figure className="short">
      <blockquote dir="auto" data-statement={statement.id} data-article={anchor?.article}>
        {anchor?.exact}
      </blockquote>
      <figcaption>
        {publisherName(index, story)}, {publishedWords(story, locale)}
      </figcaption>
    </figure>
  );
}
