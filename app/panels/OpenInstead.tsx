import { showArticles, useScreen } from '../state/device/screen.ts';
import { firstVisitTexts } from '../words/texts/firstVisit.ts';
import OpenArticles from './articles/OpenArticles.tsx';
import OpenFiles from './OpenFiles.tsx';

/** What a reader can open where there is no graph to be seen. */
export default function OpenInstead() {
  const isOpen = useScreen((state) => state.articles);
  return (
    <>
      <OpenFiles />
      <p className="open-files">
        <button type="button" onClick={() => showArticles(true)}>
          {firstVisitTexts.own}
        </button>
      </p>
      {isOpen && <OpenArticles onClose={() => showArticles(false)} />}
    </>
  );
}
