import { useState, type ReactNode } from 'react';

interface Props {
  label: ReactNode;
  /** Stands open at first. */
  open?: boolean;
  /** What is drawn once it is open. */
  children: () => ReactNode;
}

/** A heading under which more can be opened; what is opened comes into sight. */
export function Folded({ label, open = false, children }: Props) {
  const [isOpen, setOpen] = useState(open);
  return (
    <details
      className="facet"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        if (currentTarget.open && !isOpen) requestAnimationFrame(() => bringIntoSight(currentTarget));
      }}
    >
      <summary>{label}</summary>
      {isOpen && children()}
    </details>
  );
}

/** As much of it as there is room for, its heading above all. */
function bringIntoSight(element: HTMLElement): void {
  const room = element.parentElement?.closest('.narrowing')?.clientHeight ?? 0;
  element.scrollIntoView({ block: element.offsetHeight > room ? 'start' : 'nearest' });
}
