import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Days } from '../../../src/query/calendar.ts';
import { nextRange } from '../../../src/query/timeline.ts';
import { settleAddress } from '../../state/store/addressBar.ts';
import { useMoving } from '../../state/device/moving.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { setDateRange } from '../../../src/view/timeActions.ts';
import { newGesture } from './gesture.ts';
import { isFilled } from './marks.ts';
import type { TimelineModel } from './useTimelineModel.ts';

/** Milliseconds that each bar is shown. */
const paces = { slow: 2400, normal: 1200, fast: 500 } as const;
export type Pace = keyof typeof paces;

export interface Playback {
  playing: boolean;
  /** False where no bar holds anything. */
  canPlay: boolean;
  pace: Pace;
  setPace: (pace: Pace) => void;
  /** Whether what came before stays in the range. */
  keep: boolean;
  setKeep: (keep: boolean) => void;
  /** Plays on, from the beginning after the end; or pauses. */
  toggle: () => void;
  /** Null where there is nowhere to go. */
  stepTo: (back: boolean) => (() => void) | null;
}

/** Moves the range from bar to bar by itself; stops at the last, and as soon as the reader takes the range in hand. */
export function usePlayback(model: TimelineModel): Playback {
  const [gesture, setGesture] = useState<string | null>(null);
  const [pace, setPace] = useState<Pace>('normal');
  const [keep, setKeep] = useState(false);
  const next = useNext(model, keep);
  const expected = useRef('');
  const { earliest, latest } = model.range;
  const range = useMemo(() => chosenDays(earliest, latest), [earliest, latest]);
  const moveTo = useCallback((days: Days, name?: string) => {
    expected.current = nameOf(days.from, days.to);
    dispatch(setDateRange({ earliest: days.from, latest: days.to }, name));
  }, []);
  useEffect(() => {
    if (gesture === null) return undefined;
    if (expected.current !== nameOf(earliest, latest)) {
      setGesture(null);
      return undefined;
    }
    const timer = setTimeout(() => {
      const days = next(range);
      if (days) moveTo(days, gesture);
      else setGesture(null);
    }, paces[pace]);
    return () => clearTimeout(timer);
  }, [gesture, earliest, latest, range, next, moveTo, pace]);
  useMovingWhile(gesture !== null);
  const toggle = () => {
    const days = gesture === null ? (next(range) ?? next(null)) : null;
    const name = days && newGesture();
    if (days && name) moveTo(days, name);
    setGesture(name);
  };
  const stepTo = (back: boolean) => {
    const days = next(range, back);
    return days && (() => moveTo(days));
  };
  return {
    playing: gesture !== null,
    canPlay: next(null) !== null,
    pace,
    setPace,
    keep,
    setKeep,
    toggle,
    stepTo,
  };
}

/** Where the range goes next. */
function useNext(model: TimelineModel, keep: boolean): (range: Days | null, back?: boolean) => Days | null {
  const { bins } = model.timeline;
  return useCallback(
    (range, back = false) => {
      return nextRange(bins, range, { back, keep, holds: isFilled });
    },
    [bins, keep],
  );
}

/** Tells the rest of the page that the range moves, and writes the address once it rests. */
function useMovingWhile(playing: boolean): void {
  useEffect(() => {
    if (!playing) return undefined;
    useMoving.setState({ moving: true });
    return () => {
      useMoving.setState({ moving: false });
      settleAddress();
    };
  }, [playing]);
}

/** A range that is open on a side is none to move. */
function chosenDays(from: string | null, to: string | null): Days | null {
  return from === null || to === null ? null : { from, to };
}

function nameOf(from: string | null, to: string | null): string {
  return `${from}~${to}`;
}
