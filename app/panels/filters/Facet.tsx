import { useState, type ReactNode } from 'react';
import type { FacetName } from '../../../src/query/facets.ts';
import { useView } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';
import { Choices, type Choice } from './Choices.tsx';

interface Props {
  name: FacetName;
  label: string;
  choices: readonly Choice[];
  /** Stands open at first. */
  open?: boolean;
  /** Further controls of the same subject, under the choices. */
  children?: ReactNode;
}

/** A folded list of values, all switched on at first; its heading says how many are. */
export function Facet({ name, label, choices, open = false, children }: Props) {
  const chosen = useView((view) => view[name].length);
  const [isOpen, setOpen] = useState(open || chosen > 0);
  return (
    <details className="facet" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {label}
        <small>{chosen === 0 ? words.filters.all : words.filters.some(chosen, choices.length)}</small>
      </summary>
      {isOpen && (
        <>
          <Choices name={name} label={label} choices={choices} />
          {children}
        </>
      )}
    </details>
  );
}
