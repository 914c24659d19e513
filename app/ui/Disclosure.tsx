import { useEffect, useRef, useState, type ReactNode } from 'react';

interface Props {
  label: ReactNode;
  className: string;
  children: ReactNode;
}

/** A button with a panel that it opens, and that is made when it is first opened; Esc, a press elsewhere or leaving it closes the panel again. */
export function Disclosure({ label, className, children }: Props) {
  const element = useRef<HTMLDetailsElement>(null);
  const [opened, setOpened] = useState(false);
  useEffect(() => (element.current ? closeByItself(element.current) : undefined), []);
  return (
    <details ref={element} className={`disclosure ${className}`} onToggle={() => setOpened(true)}>
      <summary>{label}</summary>
      <div className="panel">{opened && children}</div>
    </details>
  );
}

/** @returns how to stop */
function closeByItself(details: HTMLDetailsElement): () => void {
  const onElsewhere = (event: Event) => {
    if (details.open && event.target instanceof Node && !details.contains(event.target)) details.open = false;
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !details.open) return;
    event.preventDefault();
    details.open = false;
    details.querySelector('summary')?.focus();
  };
  document.addEventListener('pointerdown', onElsewhere);
  document.addEventListener('focusin', onElsewhere);
  details.addEventListener('keydown', onKey);
  return () => {
    document.removeEventListener('pointerdown', onElsewhere);
    document.removeEventListener('focusin', onElsewhere);
    details.removeEventListener('keydown', onKey);
  };
}
