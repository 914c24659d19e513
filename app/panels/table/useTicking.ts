import { useCallback, useEffect, useRef } from 'react';
import type { RelationId } from '../../../src/model/types.ts';
import { rangeOf, type TableLine } from './lines.ts';
import { tick, useTableState } from './tableState.ts';

/** Sets a tick, or a whole range of them from the last one. */
export type Ticking = (id: RelationId, on: boolean, range: boolean) => void;

/** The same function as long as the table stands, so that a tick draws no other row again. */
export function useTicking(lines: readonly TableLine[]): Ticking {
  const latest = useRef(lines);
  useEffect(() => {
    latest.current = lines;
  });
  return useCallback((id, on, range) => {
    const from = range ? useTableState.getState().lastTicked : null;
    tick(rangeOf(latest.current, from, id), on, id);
  }, []);
}
