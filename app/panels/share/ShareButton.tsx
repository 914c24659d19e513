import { lazy, useRef } from 'react';
import { openShare, useScreen } from '../../state/device/screen.ts';
import { shareTexts } from '../../words/texts/share.ts';
import { copyText } from '../../ui/copyText.ts';
import { FetchedAside } from '../Fetched.tsx';
import { sharedAddress } from './sharedAddress.ts';

const ShareDialog = lazy(async () => ({ default: (await import('./ShareDialog.tsx')).ShareDialog }));

/** Copies the address of what is shown, and opens the dialog that says so. */
export async function shareNow(): Promise<void> {
  const address = sharedAddress();
  openShare({ address, copied: await copyText(address) });
}

/** Copies the address of what is shown, and says in a dialog what it holds and how else it can be shared. */
export function ShareButton() {
  const share = useScreen((state) => state.share);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    openShare(null);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="quiet"
        aria-haspopup="dialog"
        onClick={() => void shareNow()}
      >
        {shareTexts.share}
      </button>
      {share && (
        <FetchedAside onMissing={close}>
          <ShareDialog {...share} onClose={close} />
        </FetchedAside>
      )}
    </>
  );
}
