import type { Anchor, Passage, Statement, Story } from '../../../src/model/types.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { addressOfQuote } from '../../../src/text/textFragment.ts';
import { read } from '../../state/changes.ts';
import { useIndex } from '../../state/store.ts';
import { dateWords } from '../../words/dates.ts';
import { capitalise, count } from '../../words/sentences.ts';
import { articleName } from '../../words/articles.ts';
import { publisherName } from '../../words/support.ts';
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
          <summary>{capitalise(count(copies.length, 'copy prints', 'copies print'))} the same words</summary>
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
  const published = story.published.edtf ? dateWords(story.published.edtf) : 'date not known';
  return (
    <figure>
      <blockquote data-statement={statement.id} data-article={anchor.article}>
        {anchor.exact}
      </blockquote>
      <figcaption>
        <cite>{story.headline}</cite>, {publisherName(index, story)}, {published}
        <span className="file">{articleName(index, article)}</span>
        <span className="links">
          <ViewLink to={read(anchor.article, statement.id)}>Show in article</ViewLink>
          {article.url && (
            <a href={addressOfQuote(article.url, anchor)} rel="noreferrer">
              Original
            </a>
          )}
        </span>
      </figcaption>
    </figure>
  );
}
