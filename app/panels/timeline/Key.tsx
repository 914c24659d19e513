import { timelineTexts } from '../../words/texts/timeline.ts';
import { parts, partOf } from './Bars.tsx';
import { Sign, type SignName } from './Sign.tsx';
import { useHeld } from './useHeld.ts';
import type { TimelineModel } from './useTimelineModel.ts';

/** What the signs of the drawing mean; only those that are in it. */
export function Key({ model }: { model: TimelineModel }) {
  const isHeld = useHeld();
  const { bins, stretches } = model.timeline;
  const everything = { range: { earliest: null, latest: null } };
  const found = new Set(bins.flatMap(({ dated }) => dated.map((entry) => partOf(entry, everything))));
  const inBars = parts.filter((part) => part !== 'outside' && found.has(part));
  const names: SignName[] = [
    ...(inBars.length > 1 || !found.has('stated') ? inBars.filter((part) => part !== 'outside') : []),
    ...(stretches.length > 0 ? (['stretch'] as const) : []),
    ...(model.entries.some(isHeld) ? (['selected'] as const) : []),
  ];
  return (
    <ul className="key">
      {names.map((name) => (
        <li key={name}>
          <Sign name={name} /> {timelineTexts.signs[name]}
        </li>
      ))}
    </ul>
  );
}
