import { useCallback, useEffect, useState } from 'react';
import { relationsIn } from '../../../src/query/timeline.ts';
import { useHover } from '../../state/hover.ts';
import { go } from '../../state/navigate.ts';
import { useStore } from '../../state/store.ts';
import { clearRange } from '../../state/timeChanges.ts';
import { useSize } from '../../ui/useSize.ts';
import { words } from '../../words/catalogue.ts';
import { rangeWords } from '../../words/ranges.ts';
import { Chart } from './Chart.tsx';
import { Chosen } from './Chosen.tsx';
import { ClockChoice } from './ClockChoice.tsx';
import { Key } from './Key.tsx';
import type { Mark } from './marks.ts';
import { margin } from './plot.ts';
import { PlayButtons } from './PlayButtons.tsx';
import { Sliders } from './Sliders.tsx';
import { Undated } from './Undated.tsx';
import { useEntries, useLine, type Line } from './useLine.ts';
import { Beyond, ZoomButtons, zoomBy } from './ZoomButtons.tsx';
import './timeline.css';

/** When what the graph shows happened, was said or was published; and the narrowing of the graph to a time. */
export function Timeline() {
  const [ref, size] = useSize();
  const entries = useEntries();
  const [pointed, setPointed] = useState<Mark | null>(null);
  const line = useLine(entries, (size?.width ?? 0) - margin.left - margin.right);
  useLifted(pointed);
  return (
    <section className="timeline" aria-label={words.views.timeline} ref={useKeysIn(line)}>
      <div className="body">
        <div className="tools">
          <ClockChoice />
          {line && <PlayButtons line={line} />}
        </div>
        {line && <Caption line={line} />}
        {line ? (
          <div className="line">
            <Sliders line={line} />
            <div className="plot" ref={ref}>
              {size && <Chart line={line} size={size} onPoint={setPointed} />}
            </div>
            {pointed && <Readout mark={pointed} />}
          </div>
        ) : (
          <p className="line">{words.timeline.noDates}</p>
        )}
        <div className="side">
          <Undated entries={entries} />
          {line && <Chosen line={line} />}
          {line && <Key line={line} />}
        </div>
      </div>
    </section>
  );
}

/** What the bars are, and the ways to see more or less of them. */
function Caption({ line }: { line: Line }) {
  const { from, to, unit } = line.window;
  const date = rangeWords({ earliest: from, latest: to }) ?? '';
  return (
    <div className="caption">
      <p>{words.timeline.scale(date, words.timeline.units[unit])}</p>
      <div className="zoom">
        <Beyond line={line} side="earlier" />
        <Beyond line={line} side="later" />
        <ZoomButtons line={line} />
      </div>
    </div>
  );
}

/** What is pointed at, always in the same place; for those who hear it, it is the name of what has the focus. */
function Readout({ mark }: { mark: Mark }) {
  return (
    <p className="readout" aria-hidden="true">
      {mark.name}
    </p>
  );
}

/** Lifts the relations behind a bar in the drawing of the graph, once the pointer has rested on it. */
function useLifted(pointed: Mark | null): void {
  useEffect(() => {
    if (!pointed) return undefined;
    const timer = setTimeout(() => useHover.setState({ relations: relationsIn(pointed.entries) }), 200);
    return () => {
      clearTimeout(timer);
      useHover.setState({ relations: [] });
    };
  }, [pointed]);
}

/** Esc clears the range before it closes anything else; + and − zoom the time while the focus is in it. */
function useKeysIn(line: Line | null): (element: HTMLElement | null) => (() => void) | undefined {
  return useCallback(
    (element) => {
      const onKey = (event: KeyboardEvent) => actOn(event, line);
      element?.addEventListener('keydown', onKey);
      return () => element?.removeEventListener('keydown', onKey);
    },
    [line],
  );
}

function actOn(event: KeyboardEvent, line: Line | null): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { from, to } = useStore.getState().view;
  if (event.key === 'Escape' && (from !== null || to !== null)) go(clearRange);
  else if ((event.key === '+' || event.key === '=') && line) zoomBy(line, 2);
  else if (event.key === '-' && line) zoomBy(line, 1 / 2);
  else return;
  event.preventDefault();
  event.stopPropagation();
}
