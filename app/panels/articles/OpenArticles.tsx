import { useEffect, useRef } from 'react';
import { stopBuilding, useBuilding, type Building } from '../../state/loading/buildArticles.ts';
import { useView } from '../../state/store/store.ts';
import { ownArticleTexts } from '../../words/texts/ownArticles.ts';
import { BuildProgress } from './BuildProgress.tsx';
import { BuildReport } from './BuildReport.tsx';
import { ChooseArticles } from './ChooseArticles.tsx';
import { giveFiles } from './giveFiles.ts';
import { NoGraph } from './NoGraph.tsx';
import '../dialog.css';
import './articles.css';

/** Articles of the reader's own: they are chosen, a graph is made of them, and what became of each is told. */
export default function OpenArticles({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const building = useBuilding((state) => state.building);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      className="dialog own-articles"
      aria-labelledby="own-articles-title"
      onClose={() => {
        if (building.state !== 'done') stopBuilding();
        onClose();
      }}
      // The keys of the page would act behind it.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="dialog-head">
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
  const open = useView((view) => view.graph);
  const choices = <ChooseArticles onChoose={(files) => void giveFiles(files, onClose)} />;
  switch (building.state) {
    case 'none':
      return choices;
    case 'running':
      return <BuildProgress step={building.step} />;
    case 'done':
      // Another collection may be open by now.
      return building.graph === open ? <BuildReport {...building} onClose={onClose} /> : choices;
    case 'failed':
      return <NoGraph {...building} />;
  }
}
