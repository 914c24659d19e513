import type { KeyboardEvent, MouseEvent } from 'react';
import { isSelected, type Selection } from '../../../src/view/view.ts';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';
import type { ListLine } from './listLines.ts';
import { figure } from '../../words/figures.ts';

export interface ListLinesProps {
  lines: readonly ListLine[];
  selected: Selection | null;
  /** The place of the option that the keys are at. */
  active: number;
  /** How many options there are, in the page or not. */
  count: number;
  onChoose: (place: number, event: MouseEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Lines that stand in the page, each with the room that is left before it; null = all. */
interface Pieces {
  pieces: readonly { place: number; gap: number }[] | null;
  measure?: (element: Element | null) => void;
}

export function optionId(place: number): string {
  return `mirror-${place}`;
}

/** The lines of the list, those of one group together. */
export function ListLines({ pieces, measure, ...props }: ListLinesProps & Pieces) {
  const inPage = pieces ?? props.lines.map((_, place) => ({ place, gap: 0 }));
  const drawn = inPage.flatMap(({ place, gap }) => {
    const line = props.lines[place];
    return line ? [{ line, place, gap, measure }] : [];
  });
  return groupsOf(drawn).map((group) => {
    const name = group[0]?.line.group ?? '';
    const lines = group.map((one) => <DrawnLine key={one.place} {...props} {...one} />);
    return name === '' ? (
      lines
    ) : (
      <div key={`${name} ${group[0]?.place}`} role="group" aria-label={name}>
        {lines}
      </div>
    );
  });
}

interface Drawn {
  line: ListLine;
  /** Among the lines. */
  place: number;
  gap: number;
  measure: ((element: Element | null) => void) | undefined;
}

function groupsOf(drawn: readonly Drawn[]): Drawn[][] {
  const groups: Drawn[][] = [];
  for (const one of drawn) {
    const last = groups.at(-1);
    if (last?.[0]?.line.group === one.line.group) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

function DrawnLine({ line, place, gap, measure, ...props }: Drawn & ListLinesProps) {
  return (
    <>
      {gap > 0 && <div role="presentation" style={{ height: gap }} />}
      {line.type === 'heading' ? (
        <div ref={measure} data-index={place} className="heading" role="presentation">
          {line.group} <small>{figure(line.count)}</small>
        </div>
      ) : (
        <Option {...props} line={line} index={place} measure={measure} />
      )}
    </>
  );
}

interface OptionProps extends ListLinesProps {
  line: Extract<ListLine, { type: 'option' }>;
  index: number;
  measure: Drawn['measure'];
}

function Option({ line: { item, place }, index, measure, ...props }: OptionProps) {
  return (
    <div
      ref={measure}
      id={optionId(place)}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected(props.selected, item.selection.id)}
      aria-setsize={props.count}
      aria-posinset={place + 1}
      data-index={index}
      data-active={place === props.active}
      data-type={item.selection.type}
      data-id={item.selection.id}
      onClick={(event) => props.onChoose(place, event)}
      onKeyDown={props.onKeyDown}
    >
      {item.look && <ShapeIcon look={item.look} />}
      <span dir="auto">{item.text}</span>
      {item.beside && <small> {item.beside}</small>}
    </div>
  );
}
