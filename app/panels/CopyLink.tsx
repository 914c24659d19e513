import type { Change } from '../../src/view/actions.ts';
import { addressAfter } from '../state/store/navigate.ts';
import { useIsOnDisk } from '../state/store/store.ts';
import { copyLinkTexts } from '../words/texts/copyLink.ts';
import { CopyButton } from './share/CopyButton.tsx';

/** Copies the address of a view, with the filters in force, so that it opens the same thing elsewhere. */
export function CopyLink({ to, what }: { to: Change; what: string }) {
  const onDisk = useIsOnDisk();
  return (
    <CopyButton
      text={() => addressAfter(to)}
      label={copyLinkTexts.copy}
      name={copyLinkTexts.copyTo(what)}
      done={onDisk ? copyLinkTexts.copiedOnDisk : copyLinkTexts.copied}
    />
  );
}
