import { Suspense, useEffect, type ReactNode } from 'react';
import { tell } from '../state/store/store.ts';
import { loadingTexts } from '../words/texts/loading.ts';
import { Loading, Reload } from './Loading.tsx';
import { Fallback } from './Trouble.tsx';

interface Props {
  children: ReactNode;
  /** Comes with every page, so that nobody is told that it is waited for. */
  quiet?: boolean;
}

/** A part whose script comes when it is asked for, and may not come when the connection is gone. */
export function Fetched({ children, quiet = false }: Props) {
  return (
    <Fallback
      renderError={() => (
        <p role="alert">
          {loadingTexts.failed} <Reload />
        </p>
      )}
    >
      <Suspense fallback={<Loading words={quiet ? '' : loadingTexts.view} />}>{children}</Suspense>
    </Fallback>
  );
}

interface AsideProps {
  children: ReactNode;
  /** Takes back that it was asked for, so that it can be asked for again. */
  onMissing: () => void;
}

/** The same for what lies over the page and has no room of its own there: that it did not come is told among the notices. */
export function FetchedAside({ children, onMissing }: AsideProps) {
  return (
    <Fallback renderError={() => <Missing onMissing={onMissing} />}>
      <Suspense>{children}</Suspense>
    </Fallback>
  );
}

function Missing({ onMissing }: Pick<AsideProps, 'onMissing'>) {
  useEffect(() => {
    tell({ code: 'viewNotFetched' });
    onMissing();
  }, [onMissing]);
  return null;
}
