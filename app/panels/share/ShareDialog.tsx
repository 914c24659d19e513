import { useEffect, useRef } from 'react';
import type { Shared } from '../../state/device/screen.ts';
import { useIndex, useIsOnDisk, useStore } from '../../state/store/store.ts';
import { copyLinkTexts } from '../../words/texts/copyLink.ts';
import { shareTexts } from '../../words/texts/share.ts';
import { shareWayTexts } from '../../words/texts/shareWays.ts';
import { linkHolds } from '../../words/linkHolds.ts';
import { Card } from './Card.tsx';
import { CopyButton } from './CopyButton.tsx';
import { EmbedChoice } from './EmbedChoice.tsx';
import '../dialog.css';
import './shareDialog.css';

interface Props extends Shared {
  onClose: () => void;
}

/** The address of what is shown, what it holds, how it looks where it is posted, and the frame for another page. */
export function ShareDialog({ address, copied, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const onDisk = useIsOnDisk();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog share-dialog"
      aria-labelledby="share-title"
      onClose={onClose}
      // The keys of the page would act behind it.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="dialog-head">
        <h2 id="share-title">{shareWayTexts.title}</h2>
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          {shareWayTexts.close}
        </button>
      </div>
      <div className="share-parts">
        <section>
          <p className="share-done" role="status">
            {copied ? shareWayTexts.copied : shareTexts.copyYourself}
          </p>
          <div className="share-link">
            <input readOnly value={address} aria-label={shareWayTexts.address} ref={copied ? null : choose} />
            <CopyButton text={() => address} label={copyLinkTexts.copy} done={copyLinkTexts.copied} />
          </div>
          {onDisk && <p className="share-warning">{shareWayTexts.onDisk}</p>}
          <Held />
        </section>
        {!onDisk && <Card address={address} />}
        {!onDisk && <EmbedChoice />}
      </div>
    </dialog>
  );
}

function choose(field: HTMLInputElement | null): void {
  field?.select();
}

/** What whoever opens the link will see. */
function Held() {
  const index = useIndex();
  const view = useStore((state) => state.view);
  return (
    <>
      <h3>{shareWayTexts.holds}</h3>
      <ul>
        {linkHolds(index, view).map((part) => (
          <li key={part} dir="auto">
            {part}
          </li>
        ))}
      </ul>
      <p className="share-note">{shareWayTexts.holdsNot}</p>
    </>
  );
}
