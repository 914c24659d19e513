import { Suspense, type ReactNode } from 'react';
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
