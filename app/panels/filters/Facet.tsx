import type { ReactNode } from 'react';
import type { FacetName } from '../../../src/query/facets.ts';
import { useView } from '../../state/store/store.ts';
import { filterTexts } from '../../words/texts/filters.ts';
import { Choices, type Choice } from './Choices.tsx';
import { Folded } from './Folded.tsx';

interface Props {
  name: FacetName;
  label: string;
  choices: readonly Choice[];
  /** Stands open at first. */
  open?: boolean;
  /** Further controls of the same subject, under the choices. */
  children?: ReactNode;
}

/**
 * A folded list of values, all switched on at first, so that whatever can be switched off has one look; its heading says
 * how many are.
 */
export function Facet({ name, label, choices, open = false, children }: Props) {
  const chosen = useView((view) => view[name].length);
  const number = chosen === 0 ? filterTexts.all : filterTexts.some(chosen, choices.length);
  return (
    <Folded
      open={open || chosen > 0}
      label={
        <>
          {label}
          <small>{number}</small>
        </>
      }
    >
      {() => (
        <>
          <Choices name={name} label={label} choices={choices} />
          {children}
        </>
      )}
    </Folded>
  );
}
