import { endIntroduction, showArticles, showHelp, useScreen } from '../state/device/screen.ts';
import { useIndex } from '../state/store/store.ts';
import { firstVisitTexts } from '../words/texts/firstVisit.ts';
import { Questions } from './Questions.tsx';
import './FirstVisit.css';

interface Props {
  /** Beside the drawing of a small screen there is room for a sentence and a question. */
  short?: boolean;
}

/** What this is and how to begin, until the reader wants the room. */
export function FirstVisit({ short = false }: Props) {
  const introduced = useScreen((state) => state.introduced);
  const { articles, relations } = useIndex().graph;
  if (introduced || relations.length === 0) return null;
  return (
    <section className="first-visit" aria-label={firstVisitTexts.label} data-short={short}>
      <p>{short ? firstVisitTexts.short : firstVisitTexts.what(articles.length)}</p>
      <Questions short={short} />
      <p className="further">
        <button type="button" className="quiet" onClick={() => showArticles(true)}>
          {firstVisitTexts.own}
        </button>
        <button type="button" className="quiet" onClick={() => showHelp(true)}>
          {firstVisitTexts.howToRead}
        </button>
        <button type="button" className="quiet" onClick={endIntroduction}>
          {firstVisitTexts.hide}
        </button>
      </p>
    </section>
  );
}
