import { useState } from 'react';
import { useView } from '../../state/store/store.ts';
import { connectionTexts } from '../../words/texts/connections.ts';
import { LeaveOut } from './LeaveOut.tsx';
import { ThroughClasses } from './ThroughClasses.tsx';

/** What counts as a connection: folded away under the answer, unless something other than usual is chosen. */
export function WhatCounts() {
  const changed = useView((view) => view.without.length > 0 || view.throughClasses);
  const [open, setOpen] = useState(changed);
  const [before, setBefore] = useState(changed);
  if (changed !== before) {
    setBefore(changed);
    // Never folded under the hand that takes the last choice back.
    if (changed) setOpen(true);
  }
  return (
    <details
      className="what-counts"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{connectionTexts.whatCounts}</summary>
      <LeaveOut />
      <ThroughClasses titled />
    </details>
  );
}
