import { Suspense, useEffect, type ReactNode } from 'react';
import { tell } from '../state/store.ts';
import { words } from '../words/catalogue.ts';
import { Fallback } from './Trouble.tsx';

/** A part whose script comes when it is asked for, and may not come when the connection is gone. */
export function Fetched({ children }: { children: ReactNode }) {
  return (
    <Fallback renderError={({ message }) => <p role="alert">{`${words.loading.failed} ${message}`}</p>}>
      <Suspense
        fallback={
          <p role="status" className="fetching">
            {words.loading.view}
          </p>
        }
      >
        {children}
      </Suspense>
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
    <Fallback renderError={({ message }) => <Missing message={message} onMissing={onMissing} />}>
      <Suspense>{children}</Suspense>
    </Fallback>
  );
}

function Missing({ message, onMissing }: { message: string; onMissing: () => void }) {
  useEffect(() => {
    tell(`${words.loading.failed} ${message}`);
    onMissing();
  }, [message, onMissing]);
  return null;
}
