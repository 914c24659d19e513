import { useEffect, useRef } from 'react';
import {
  buildArticles,
  stopBuilding,
  useBuilding,
  type Building,
} from '../../state/loading/buildArticles.ts';
import { ownArticleTexts } from '../../words/texts/ownArticles.ts';
import { BuildProgress } from './BuildProgress.tsx';
import { BuildReport } from './BuildReport.tsx';
import { ChooseArticles } from './ChooseArticles.tsx';
import { titleOf, type GivenFile } from './givenFiles.ts';
import { NoGraph } from './NoGraph.tsx';
import './articles.css';

/** Articles of the reader's own: they are chosen, a graph is made of them, and what became of each is told. */
export function OpenArticles({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const building = useBuilding((state) => state.building);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      className="own-articles"
      aria-labelledby="own-articles-title"
      onClose={() => {
        stopBuilding();
        onClose();
      }}
      // The keys of the page would act behind it.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="save-head">
        <h2 id="own-articles-title">{ownArticleTexts.title}</h2>
        <button type="button" className="quiet" onClick={close}>
          {ownArticleTexts.close}
        </button>
      </div>
      <div className="own-articles-part">
        <Part building={building} onClose={close} />
      </div>
    </dialog>
  );
}

function Part({ building, onClose }: { building: Building; onClose: () => void }) {
  switch (building.state) {
    case 'none':
      return <ChooseArticles onChoose={build} />;
    case 'running':
      return <BuildProgress step={building.step} />;
    case 'done':
      return <BuildReport {...building} onClose={onClose} />;
    case 'failed':
      return <NoGraph {...building} />;
  }
}

function build(files: GivenFile[]): void {
  buildArticles({ files, title: titleOf(files) });
}
