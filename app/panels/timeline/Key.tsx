import { words } from '../../words/catalogue.ts';
import { parts, partOf } from './Bars.tsx';
import { Sign, type SignName } from './Sign.tsx';
import { useHeld } from './useHeld.ts';
import type { Line } from './useLine.ts';

/** What the signs of the drawing mean; only those that are in it. */
export function Key({ line }: { line: Line }) {
  const isHeld = useHeld();
  const { bins, stretches } = line.timeline;
  const everything = { range: { earliest: null, latest: null } };
  const found = new Set(bins.flatMap(({ dated }) => dated.map((entry) => partOf(entry, everything))));
  const inBars = parts.filter((part) => part !== 'outside' && found.has(part));
  const names: Exclude<SignName, 'standing'>[] = [
    ...(inBars.length > 1 || !found.has('stated') ? inBars.filter((part) => part !== 'outside') : []),
    ...(stretches.some(({ own }) => own) ? (['stretch'] as const) : []),
    ...(line.entries.some(isHeld) ? (['selected'] as const) : []),
  ];
  return (
    <ul className="key">
      {names.map((name) => (
        <li key={name}>
          <Sign name={name} /> {words.timeline.signs[name]}
        </li>
      ))}
    </ul>
  );
}
