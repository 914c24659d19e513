import { formatAddress } from '../../state/address.ts';
import type { Change } from '../../state/changes.ts';
import { previewAddress } from '../../state/pages.ts';
import { useView } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';
import { CopyButton } from './CopyButton.tsx';
import { embedCode } from './embedCode.ts';

export interface ShareProps {
  /** Leads to the view that is shared. */
  to: Change;
  /** What it shows, in words: the title of the frame. */
  title: string;
}

/** A link with a preview, and a frame for another page. */
export function ShareWays({ to, title }: ShareProps) {
  const preview = useView((view) => previewAddress(to.apply(view)));
  const framed = useView((view) =>
    formatAddress({ ...to.apply(view), article: null, view: 'graph', embed: true }),
  );
  const code = embedCode(new URL(framed, location.href).href, title);
  return (
    <>
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
    </>
  );
}
