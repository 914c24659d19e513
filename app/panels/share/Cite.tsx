import { lazy } from 'react';
import type { Statement } from '../../../src/model/types.ts';
import { citeTexts } from '../../words/texts/cite.ts';
import { Unfolding } from './Unfolding.tsx';

const CiteForms = lazy(async () => ({ default: (await import('./CiteForms.tsx')).CiteForms }));

/** The citation of a statement in the usual forms. */
export function Cite({ statement }: { statement: Statement }) {
  return (
    <Unfolding name={citeTexts.name}>
      <CiteForms statement={statement} />
    </Unfolding>
  );
}
