import { Suspense, useState, type ReactNode } from 'react';
import { loadingTexts } from '../../words/texts/loading.ts';
import { Fallback } from '../Trouble.tsx';

/** What unfolds under a word, fetched when it is first asked for. */
export function Unfolding({ name, children }: { name: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="share" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{name}</summary>
      {open && (
        <Fallback renderError={() => <p role="alert">{loadingTexts.failed}</p>}>
          <Suspense fallback={<p>{loadingTexts.view}</p>}>{children}</Suspense>
        </Fallback>
      )}
    </details>
  );
}
