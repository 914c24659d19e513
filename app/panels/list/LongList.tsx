import { useEffect } from 'react';
import { useWindow } from '../../ui/useWindow.ts';
import { ListLines, type ListLinesProps } from './ListLines.tsx';

/** A list of thousands: the lines near the part that is seen stand in the page, and the one that the keys are at. */
export default function LongList({ box, ...props }: ListLinesProps & { box: HTMLElement | null }) {
  const { lines, active } = props;
  const kept = lines.findIndex((line) => line.type === 'option' && line.place === active);
  const { pieces, rest, measure, scrollTo } = useWindow({
    count: lines.length,
    scroller: box,
    keyOf: (place) => keyOf(lines[place]),
    estimate: 26,
    kept,
    whole: false,
  });
  useEffect(() => {
    if (kept >= 0) scrollTo(kept);
    // Only when the keys or a click move on: where it is scrolled to then is for the reader.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [kept, box]);
  return (
    <>
      <ListLines {...props} pieces={pieces} measure={measure} />
      {rest > 0 && <div role="presentation" style={{ height: rest }} />}
    </>
  );
}

function keyOf(line: ListLinesProps['lines'][number] | undefined): string {
  if (!line) return '';
  return line.type === 'heading' ? `heading ${line.group}` : line.item.selection.id;
}
