import { lazy } from 'react';
import type { Statement } from '../../../src/model/types.ts';
import { words } from '../../words/catalogue.ts';
import { Unfolding } from './Unfolding.tsx';

const CiteForms = lazy(async () => ({ default: (await import('./CiteForms.tsx')).CiteForms }));

/** The citation of a statement in the usual forms. */
export function Cite({ statement }: { statement: Statement }) {
  return (
    <Unfolding name={words.sharing.cite.name}>
      <CiteForms statement={statement} />
    </Unfolding>
  );
}
