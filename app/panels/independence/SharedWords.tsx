import { useState } from 'react';
import type { Place, Story } from '../../../src/model/types.ts';
import { get } from '../../../src/query/graphIndex.ts';
import type { SharedPair } from '../../../src/query/independence.ts';
import { read } from '../../../src/view/actions.ts';
import { useArticleText } from '../../state/loading/articles.ts';
import { useIndex } from '../../state/store/store.ts';
import { Fold } from '../../ui/Fold.tsx';
import { byline } from '../../words/bylines.ts';
import { sharedSentence } from '../../words/independence.ts';
import { articleViewTexts } from '../../words/texts/article.ts';
import { independenceTexts } from '../../words/texts/independence.ts';
import { ViewLink } from '../ViewLink.tsx';
import './independence.css';

/** That two reports share words, and on demand the words as each prints them, side by side. */
export function SharedWords({ pair }: { pair: SharedPair }) {
  const index = useIndex();
  const { stories, words, here, there } = pair;
  const [own, other] = stories;
  return (
    <div className="shared-words">
      <p>{sharedSentence(index, pair)}</p>
      <Fold summary={independenceTexts.sharedWords(words)}>
        {() => (
          <div className="both">
            <Printed story={own} place={here} />
            <Printed story={other} place={there} />
          </div>
        )}
      </Fold>
    </div>
  );
}

/** Of a longer passage so much is shown at first, in characters. */
const SHOWN = 1200;

function Printed({ story, place: { article: id, start, end } }: { story: Story; place: Place }) {
  const index = useIndex();
  const article = get(index.articles, id);
  const text = useArticleText(article);
  const [all, setAll] = useState(false);
  const isCut = !all && end - start > SHOWN;
  return (
    <figure>
      {text.state === 'ready' ? (
        <blockquote dir="auto">
          {whole(text.text, start, isCut ? start + SHOWN : end)}
          {isCut && '…'}
        </blockquote>
      ) : (
        <p role={text.state === 'failed' ? 'alert' : 'status'}>
          {text.state === 'failed' ? text.why : articleViewTexts.loading}
        </p>
      )}
      {isCut && text.state === 'ready' && (
        <button type="button" onClick={() => setAll(true)}>
          {independenceTexts.all}
        </button>
      )}
      <figcaption>
        <ViewLink to={read(id)}>
          {independenceTexts.inArticle(byline(index, story, article), start, end)}
        </ViewLink>
      </figcaption>
    </figure>
  );
}

/** Without half a character at its end. */
function whole(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/[\ud800-\udbff]$/u, '');
}
