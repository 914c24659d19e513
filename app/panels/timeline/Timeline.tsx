import { useCallback, useEffect, useMemo, useState } from 'react';
import { datedIn, relationsIn } from '../../../src/query/timeline.ts';
import { useHover } from '../../state/device/hover.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useStore } from '../../state/store/store.ts';
import { clearRange } from '../../../src/view/timeActions.ts';
import { useSize } from '../../ui/useSize.ts';
import { timelineTexts } from '../../words/texts/timeline.ts';
import { viewTexts } from '../../words/texts/workbench.ts';
import { rangeWords } from '../../words/ranges.ts';
import { Chart } from './Chart.tsx';
import { Chosen } from './Chosen.tsx';
import { ClockChoice } from './ClockChoice.tsx';
import { Key } from './Key.tsx';
import type { Mark } from './marks.ts';
import { EventList } from './EventList.tsx';
import { isWide, margin } from './plot.ts';
import { PlayButtons } from './PlayButtons.tsx';
import { Sliders } from './Sliders.tsx';
import { Undated } from './Undated.tsx';
import { useEntries, useTimelineModel, type TimelineModel } from './useTimelineModel.ts';
import { Beyond, ZoomButtons, zoomBy } from './ZoomButtons.tsx';
import './timeline.css';

/** When what the graph shows happened, was said or was published; and the narrowing of the graph to a time. */
export function Timeline() {
  const [ref, size] = useSize();
  const entries = useEntries();
  const dated = useMemo(() => datedIn(entries), [entries]);
  const [pointed, setPointed] = useState<Mark | null>(null);
  const model = useTimelineModel(dated, (size?.width ?? 0) - margin.left - margin.right);
  useLifted(pointed);
  return (
    <section className="timeline" aria-label={viewTexts.timeline} ref={useKeysIn(model)}>
      <div className="body">
        <div className="tools">
          <ClockChoice />
          {model && <PlayButtons model={model} />}
        </div>
        {model && <Caption model={model} />}
        {model ? (
          <div className="line">
            <Sliders model={model} />
            <div className="plot" ref={ref}>
              {size && <Chart model={model} size={size} onPoint={setPointed} />}
            </div>
            {pointed && pointed.name !== '' && <Readout mark={pointed} />}
          </div>
        ) : (
          <p className="line">{timelineTexts.noDates}</p>
        )}
        <div className="side">
          {model && size && !isWide(size) && <EventList model={model} />}
          <Undated dated={dated.length} undated={entries.length - dated.length} />
          {model && <Chosen model={model} />}

          {model && <Key model={model} />}
        </div>
      </div>
    </section>
  );
}

/** What the bars are, and the ways to see more or less of them. */
function Caption({ model }: { model: TimelineModel }) {
  const { from, to, unit } = model.window;
  const date = rangeWords({ earliest: from, latest: to }) ?? '';
  return (
    <div className="caption">
      <p>{timelineTexts.scale(date, timelineTexts.units[unit])}</p>
      <div className="zoom">
        <Beyond model={model} side="earlier" />
        <Beyond model={model} side="later" />
        <ZoomButtons model={model} />
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
function useKeysIn(model: TimelineModel | null): (element: HTMLElement | null) => (() => void) | undefined {
  return useCallback(
    (element) => {
      const onKey = (event: KeyboardEvent) => actOn(event, model);
      element?.addEventListener('keydown', onKey);
      return () => element?.removeEventListener('keydown', onKey);
    },
    [model],
  );
}

function actOn(event: KeyboardEvent, model: TimelineModel | null): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { from, to } = useStore.getState().view;
  if (event.key === 'Escape' && (from !== null || to !== null)) dispatch(clearRange);
  else if ((event.key === '+' || event.key === '=') && model) zoomBy(model, 2);
  else if (event.key === '-' && model) zoomBy(model, 1 / 2);
  else return;
  event.preventDefault();
  event.stopPropagation();
}
