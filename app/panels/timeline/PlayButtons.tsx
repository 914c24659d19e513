import { useEffect, useRef, useState } from 'react';
import { timelineTexts } from '../../words/texts/timeline.ts';
import { rangeWords } from '../../words/ranges.ts';
import type { TimelineModel } from './useTimelineModel.ts';
import { usePlayback, type Pace } from './usePlayback.ts';

const paces: readonly Pace[] = ['slow', 'normal', 'fast'];

/** Plays through time, or steps through it by hand. */
export function PlayButtons({ model }: { model: TimelineModel }) {
  const { playing, canPlay, pace, setPace, keep, setKeep, toggle, stepTo } = usePlayback(model);
  const said = useAnnouncement(playing, rangeWords(model.range) ?? '');
  return (
    <div className="play" role="group" aria-label={timelineTexts.playing}>
      <Step act={stepTo(true)} label={timelineTexts.back} sign="‹" />
      <button
        type="button"
        className="toggle"
        disabled={!canPlay}
        onClick={toggle}
        title={timelineTexts.playHint}
      >
        {playing ? timelineTexts.pause : timelineTexts.play}
      </button>
      <Step act={stepTo(false)} label={timelineTexts.forward} sign="›" />
      <label>
        <span>{timelineTexts.speed}</span>
        <select
          aria-label={timelineTexts.speed}
          value={pace}
          onChange={({ target }) => setPace(paces.find((one) => one === target.value) ?? 'normal')}
        >
          {paces.map((one) => (
            <option key={one} value={one}>
              {timelineTexts.speeds[one]}
            </option>
          ))}
        </select>
      </label>
      <label title={timelineTexts.keepHint}>
        <input type="checkbox" checked={keep} onChange={({ target }) => setKeep(target.checked)} />
        {timelineTexts.keep}
      </label>
      <p role="status" className="unseen">
        {said}
      </p>
    </div>
  );
}

function Step({ act, label, sign }: { act: (() => void) | null; label: string; sign: string }) {
  return (
    <button type="button" disabled={!act} onClick={() => act?.()} aria-label={label} title={label}>
      {sign}
    </button>
  );
}

/** Milliseconds between two dates that are read out. */
const seldom = 5000;

/** Now and then the date that is played, and where it stopped: a date at every bar would never be heard out. */
function useAnnouncement(playing: boolean, date: string): string {
  const [said, setSaid] = useState('');
  const last = useRef({ playing: false, at: 0 });
  useEffect(() => {
    const now = performance.now();
    if (playing && now - last.current.at > seldom) {
      last.current.at = now;
      setSaid(date);
    }
    if (!playing && last.current.playing) setSaid(timelineTexts.stoppedAt(date));
    last.current.playing = playing;
  }, [playing, date]);
  return said;
}
