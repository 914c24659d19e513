import type { Change } from '../state/changes.ts';
import { addressAfter } from '../state/navigate.ts';
import { useIsOnDisk } from '../state/store.ts';
import { words } from '../words/catalogue.ts';
import { CopyButton } from './share/CopyButton.tsx';

/** Copies the address of a view, with the filters in force, so that it opens the same thing elsewhere. */
export function CopyLink({ to, what }: { to: Change; what: string }) {
  const onDisk = useIsOnDisk();
  return (
    <CopyButton
      text={() => addressAfter(to)}
      label={words.copyLink.copy}
      name={words.copyLink.copyTo(what)}
      done={onDisk ? words.copyLink.copiedOnDisk : words.copyLink.copied}
    />
  );
}
