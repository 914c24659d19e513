import { memo, type ChangeEvent } from 'react';
import type { Relation, RelationId } from '../../../src/model/types.ts';
import { select } from '../../../src/view/actions.ts';
import { usualColumns, type TableColumn } from '../../../src/view/tableColumns.ts';
import { tableTexts } from '../../words/texts/table.ts';
import { capitalise, rowType, sentence } from '../../words/sentences.ts';
import { asCell, asRow } from './roles.ts';
import { ViewLink } from '../ViewLink.tsx';
import { cellText, linkedColumn } from './cellText.ts';
import { columns as all, valueWords, type Source } from './columns.ts';
import { QuoteCell } from './QuoteCell.tsx';
import { fold, useTableState } from './tableState.ts';
import { TickBox } from './TickBox.tsx';
import type { Ticking } from './useTicking.ts';

interface LineProps {
  source: Source;
  columns: readonly TableColumn[];
  relation: Relation;
  /** Among the lines, from 0. */
  place: number;
  /** Among the rows of the table as it is read out, from 1. */
  rowIndex: number;
  /** Whether Tab comes to this line. */
  stop: boolean;
  measure: (element: Element | null) => void;
}

interface RelationLineProps extends LineProps {
  selected: boolean;
  onTick: Ticking;
}

/** A relation, with the link to it. */
export const RelationLine = memo(function RelationLine(props: RelationLineProps) {
  const { source, columns, relation, place, rowIndex, stop, measure, selected, onTick } = props;
  const ticked = useTableState((state) => state.ticked.has(relation.id));
  const tabIndex = stop ? 0 : -1;
  const linked = linkedColumn(columns);
  const type = rowType(source.index, relation);
  const onChange = ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) =>
    onTick(relation.id, target.checked, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey);
  return (
    <tr
      ref={measure}
      {...asRow}
      data-index={place}
      aria-rowindex={rowIndex}
      data-selected={selected}
      data-ticked={ticked}
      data-firmness={relation.polarity === 'affirmed' ? relation.modality : relation.polarity}
    >
      <td className="tick" {...asCell}>
        <label>
          <input
            type="checkbox"
            aria-label={tableTexts.tick(sentence(source.index, relation))}
            tabIndex={tabIndex}
            checked={ticked}
            onChange={onChange}
          />
        </label>
      </td>
      {columns.map((id) => {
        const text = cellText(source, columns, id, relation);
        const content = id === 'quote' ? <QuoteCell source={source} relation={relation} text={text} /> : text;
        return (
          <td key={id} {...asCell} data-column={id} data-label={labelOf(id)} dir="auto">
            {id === linked ? (
              <ViewLink
                to={select({ type: 'relation', id: relation.id })}
                current={selected}
                tabIndex={tabIndex}
              >
                {content}
              </ViewLink>
            ) : (
              content
            )}
            {id === 'relation' && type && !columns.includes('type') && <small className="type">{type}</small>}
          </td>
        );
      })}
    </tr>
  );
});

/** The name of the column, where the words in the cell do not tell by themselves what they are. */
function labelOf(id: TableColumn): string | undefined {
  return selfExplanatory.has(id) ? undefined : tableTexts.columns[id];
}

const selfExplanatory: ReadonlySet<TableColumn> = new Set([...usualColumns, 'family', 'quote']);

interface GroupLineProps extends LineProps {
  id: string;
  by: TableColumn;
  group: readonly RelationId[];
}

/** The heading of a group, which puts its rows away and brings them back. */
export const GroupLine = memo(function GroupLine(props: GroupLineProps) {
  const { source, columns, relation, place, rowIndex, stop, measure, id, by, group } = props;
  const folded = useTableState((state) => state.folded.has(id));
  const tabIndex = stop ? 0 : -1;
  const heading = capitalise(valueWords(all[by], source, relation));
  return (
    <tr ref={measure} {...asRow} className="group" data-index={place} aria-rowindex={rowIndex}>
      <td className="tick" {...asCell}>
        <TickBox ids={group} label={tableTexts.tickGroup(heading, group.length)} tabIndex={tabIndex} />
      </td>
      <td {...asCell} colSpan={columns.length}>
        <button
          type="button"
          className="quiet"
          aria-expanded={!folded}
          tabIndex={tabIndex}
          onClick={() => fold(id, !folded)}
        >
          <span aria-hidden="true">{folded ? '▸ ' : '▾ '}</span>
          <span dir="auto">{heading}</span> <small>{tableTexts.group(group.length)}</small>
        </button>
      </td>
    </tr>
  );
});
