import { formatAddress } from '../../../src/view/address.ts';
import type { Change } from '../../../src/view/actions.ts';
import { previewAddress } from '../../../src/view/pages.ts';
import { useView } from '../../state/store/store.ts';
import { shareWayTexts } from '../../words/texts/shareWays.ts';
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
          {shareWayTexts.forChats}{' '}
          <CopyButton text={() => new URL(preview, location.href).href} label={shareWayTexts.copyPreview} />
        </p>
      )}
      <p>
        {shareWayTexts.forPages} <CopyButton text={() => code} label={shareWayTexts.copyEmbed} />
      </p>
      <pre aria-label={shareWayTexts.embedCode}>{code}</pre>
    </>
  );
}
