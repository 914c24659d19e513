import { formatAddress } from '../../state/address.ts';
import type { Change } from '../../state/changes.ts';
import { previewAddress } from '../../state/pages.ts';
import { useStore, useView } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';
import { CopyButton } from './CopyButton.tsx';
import { embedCode } from './embedCode.ts';

interface Props {
  /** Leads to the view that is shared. */
  to: Change;
  /** What it shows, in words: the title of the frame. */
  title: string;
}

/**
 * Ways to share that need a word of explanation: a link with a preview, and a frame for another page. Neither can show a
 * file of the reader's own disk.
 */
export function ShareMenu({ to, title }: Props) {
  const preview = useView((view) => previewAddress(to.apply(view)));
  const framed = useView((view) => formatAddress({ ...to.apply(view), article: null, embed: true }));
  const onDisk = useStore((state) => state.graphUrl === null);
  if (onDisk) return null;
  const code = embedCode(new URL(framed, location.href).href, title);
  return (
    <details className="share">
      <summary>{words.sharing.share}</summary>
      {preview !== null && import.meta.env.PROD && (
        <p>
          {words.sharing.forChats}{' '}
          <CopyButton text={() => new URL(preview, location.href).href} label={words.sharing.copyPreview} />
        </p>
      )}
      <p>
        {words.sharing.forPages} <CopyButton text={() => code} label={words.sharing.copyEmbed} />
      </p>
      <pre aria-label={words.sharing.embedCode}>{code}</pre>
    </details>
  );
}
