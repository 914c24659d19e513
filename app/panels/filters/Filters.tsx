import { lazy } from 'react';
import { filterTexts } from '../../words/texts/filters.ts';
import { Fetched } from '../Fetched.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import './filters.css';

const Narrowing = lazy(async () => ({ default: (await import('./Narrowing.tsx')).Narrowing }));

/**
 * The search, and everything by which the graph can be narrowed. A small screen brings up the search from the top, by a
 * button of its own, so that nobody has to find it under the filters and no keyboard covers what it finds.
 */
export function Filters() {
  return (
    <search className="filters" aria-label={filterTexts.label}>
      <SearchBox />
      <div className="narrowing">
        <Fetched quiet>
          <Narrowing />
        </Fetched>
      </div>
    </search>
  );
}
