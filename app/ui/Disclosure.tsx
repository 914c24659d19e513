import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

interface Props {
  label: ReactNode;
  className: string;
  children: ReactNode;
}

/** A button with a panel that it opens, and that is made when it is first opened; Esc, a press elsewhere or leaving it closes the panel again. */
export function Disclosure({ label, className, children }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const id = useId();
  const [opened, setOpened] = useState(false);
  const [open, setOpen] = useState(false);
  useEffect(
    () => (open && element.current ? onLeaving(element.current, () => setOpen(false)) : undefined),
    [open],
  );
  const toggle = () => {
    setOpened(true);
    setOpen(!open);
  };
  return (
    <div ref={element} className={`disclosure ${className}`} data-open={open}>
      <button type="button" aria-expanded={open} aria-controls={id} onClick={toggle}>
        {label}
      </button>
      <div id={id} className="panel" hidden={!open}>
        {opened && children}
      </div>
    </div>
  );
}

/** Acts when something outside is pressed or gets the focus, and at Esc, which gives the button the focus. @returns how to stop */
function onLeaving(inside: HTMLElement, act: () => void): () => void {
  const onElsewhere = ({ target }: Event) => {
    if (target instanceof Node && !inside.contains(target)) act();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    act();
    inside.querySelector('button')?.focus();
  };
  document.addEventListener('pointerdown', onElsewhere);
  document.addEventListener('focusin', onElsewhere);
  inside.addEventListener('keydown', onKey);
  return () => {
    document.removeEventListener('pointerdown', onElsewhere);
    document.removeEventListener('focusin', onElsewhere);
    inside.removeEventListener('keydown', onKey);
  };
}
