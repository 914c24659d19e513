import { lazy } from 'react';
import { filterTexts } from '../../words/texts/filters.ts';
import { Fetched } from '../Fetched.tsx';
import './filters.css';

const Narrowing = lazy(async () => ({ default: (await import('./Narrowing.tsx')).Narrowing }));

/** Everything by which the graph can be narrowed. */
export function Filters() {
  return (
    <search className="filters" aria-label={filterTexts.label}>
      <div className="narrowing">
        <Fetched quiet>
          <Narrowing />
        </Fetched>
      </div>
    </search>
  );
}
