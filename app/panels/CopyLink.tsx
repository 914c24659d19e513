import type { Change } from '../state/changes.ts';
import { addressAfter } from '../state/navigate.ts';
import { words } from '../words/catalogue.ts';
import { CopyButton } from './share/CopyButton.tsx';

/** Copies the address of a view, with the filters in force, so that it opens the same thing elsewhere. */
export function CopyLink({ to, what }: { to: Change; what: string }) {
  return (
    <CopyButton
      text={() => addressAfter(to)}
      label={words.copyLink.copy}
      name={words.copyLink.copyTo(what)}
      done={words.copyLink.copied}
    />
  );
}
