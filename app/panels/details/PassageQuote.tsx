import type { Anchor, Passage, Statement, Story } from '../../../src/model/types.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { addressOfQuote } from '../../../src/text/textFragment.ts';
import { read } from '../../state/changes.ts';
import { useIndex } from '../../state/store.ts';
import { articleName } from '../../words/articles.ts';
import { words } from '../../words/catalogue.ts';
import { publishedWords, publisherName } from '../../words/support.ts';
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
    <div className="passage">
      <Quote anchor={first} statement={statement} story={story} />
      {copies.length > 0 && (
        <details>
          <summary>{words.details.copiesPrint(copies.length)}</summary>
          {copies.map((copy) => (
            <Quote key={copy.article} anchor={copy} statement={statement} story={story} />
          ))}
        </details>
      )}
    </div>
  );
}

/** The exact words and nothing else in the quotation; everything about them beside it. */
export function Quote({ anchor, statement, story }: { anchor: Anchor; statement: Statement; story: Story }) {
  const index = useIndex();
  const article = get(index.articles, anchor.article);
  return (
    <figure>
      <blockquote dir="auto" data-statement={statement.id} data-article={anchor.article}>
        {anchor.exact}
      </blockquote>
      <figcaption>
        <cite dir="auto">{story.headline}</cite>, {publisherName(index, story)}, {publishedWords(story)}
        <span className="file">{articleName(index, article)}</span>
        <span className="links">
          <ViewLink to={read(anchor.article, statement.id)}>{words.details.showInArticle}</ViewLink>
          {article.url && (
            <a href={addressOfQuote(article.url, anchor)} rel="noreferrer">
              {words.details.original}
            </a>
          )}
        </span>
      </figcaption>
    </figure>
  );
}
