import { useRef, type KeyboardEvent, type ReactNode } from 'react';

interface Props<T extends string> {
  tabs: readonly { id: T; label: string }[];
  chosen: T;
  onChoose: (id: T) => void;
  /** What all of them are about. */
  label: string;
  children: ReactNode;
}

/** Places of a dialog beside one another; arrows lead from tab to tab, as in the pattern of WAI-ARIA. */
export function Tabs<T extends string>({ tabs, chosen, onChoose, label, children }: Props<T>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
    const at = tabs.findIndex(({ id }) => id === chosen) + (steps[key] ?? 0);
    const next = tabs[(at + tabs.length) % tabs.length];
    if (!next || steps[key] === undefined) return;
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className="save-tabs">
        {tabs.map(({ id, label: words }) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            className="quiet"
            aria-selected={id === chosen}
            aria-controls="save-panel"
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
            onKeyDown={onKeyDown}
          >
            {words}
          </button>
        ))}
      </div>
      <div id="save-panel" role="tabpanel" aria-labelledby={`tab-${chosen}`}>
        {children}
      </div>
    </>
  );
}
