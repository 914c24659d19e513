import { useWindow } from '../../ui/useWindow.ts';
import { ListLines, type ListLinesProps } from './ListLines.tsx';

/** A list of thousands: the lines near the part that is seen stand in the page, and the one that the keys are at. */
export default function LongList({ box, ...props }: ListLinesProps & { box: HTMLElement | null }) {
  const { lines, active } = props;
  const { pieces, rest, measure } = useWindow({
    count: lines.length,
    scroller: box,
    keyOf: (place) => keyOf(lines[place]),
    estimate: 26,
    kept: lines.findIndex((line) => line.type === 'option' && line.place === active),
    whole: false,
  });
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
