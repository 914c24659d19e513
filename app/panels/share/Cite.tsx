import { lazy, Suspense, useState } from 'react';
import type { Statement } from '../../../src/model/types.ts';
import { words } from '../../words/catalogue.ts';
import { Fallback } from '../Trouble.tsx';

const CiteForms = lazy(async () => ({ default: (await import('./CiteForms.tsx')).CiteForms }));

/** The citation of a statement in the usual forms, made when it is asked for. */
export function Cite({ statement }: { statement: Statement }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="share" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.sharing.cite.name}</summary>
      {open && (
        <Fallback renderError={() => <p role="alert">{words.loading.failed}</p>}>
          <Suspense fallback={<p>{words.loading.view}</p>}>
            <CiteForms statement={statement} />
          </Suspense>
        </Fallback>
      )}
    </details>
  );
}
