import { useState, type ReactNode } from 'react';

interface Props {
  summary: ReactNode;
  className?: string;
  /** Called once it is open: there can be hundreds of folds on a page. */
  children: () => ReactNode;
}

/** Something folded away that is made when it is opened. */
export function Fold({ summary, className, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className={className} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children()}
    </details>
  );
}
