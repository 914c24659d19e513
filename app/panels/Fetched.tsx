import { Suspense, useEffect, type ReactNode } from 'react';
import { useStore } from '../state/store.ts';
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

/** The same for what lies over the page and has no room of its own there: that it did not come is told among the notices. */
export function FetchedAside({ children }: { children: ReactNode }) {
  return (
    <Fallback renderError={({ message }) => <NotFetched message={message} />}>
      <Suspense>{children}</Suspense>
    </Fallback>
  );
}

function NotFetched({ message }: { message: string }) {
  useEffect(() => {
    useStore.setState({ notices: [`${words.loading.failed} ${message}`] });
  }, [message]);
  return null;
}
