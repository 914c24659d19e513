import { lazy } from 'react';
import { useIsOnDisk } from '../../state/store/store.ts';
import { shareTexts } from '../../words/texts/share.ts';
import type { ShareProps } from './ShareWays.tsx';
import { Unfolding } from './Unfolding.tsx';

const ShareWays = lazy(async () => ({ default: (await import('./ShareWays.tsx')).ShareWays }));

/** Ways to share that need a word of explanation. None of them can show a file of the reader's own disk. */
export function ShareMenu(props: ShareProps) {
  const onDisk = useIsOnDisk();
  if (onDisk) return null;
  return (
    <Unfolding name={shareTexts.share}>
      <ShareWays {...props} />
    </Unfolding>
  );
}
