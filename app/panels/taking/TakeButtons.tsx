import { useState } from 'react';
import { BYTE_ORDER_MARK } from '../../../src/export/spreadsheet.ts';
import { useIndex, useIsOnDisk } from '../../state/store.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { words } from '../../words/catalogue.ts';
import { copyRows } from './clipboard.ts';
import { asCsv, type Taken } from './taken.ts';
import './taking.css';

interface Props {
  /** What the rows tell of, for the name of a file. */
  of: string;
  /** How many rows there are to take. */
  count: number;
  /** Made when it is asked for: every cell of a large table takes its time. */
  taken: () => Taken;
}

/** Copies rows of a table or saves them, and says that it did or could not. */
export function TakeButtons({ of, count, taken }: Props) {
  const { id } = useIndex().graph;
  const onDisk = useIsOnDisk();
  const [said, setSaid] = useState('');
  const copy = async (copying: () => Promise<void>) => {
    try {
      await copying();
      setSaid(words.table.copied(count));
    } catch {
      setSaid(words.table.notCopied);
    }
  };
  const save = () => {
    saveFile(new Blob([BYTE_ORDER_MARK, asCsv(taken())], { type: 'text/csv' }), `edgewise-${id}-${of}.csv`);
    setSaid(words.table.saved(count));
  };
  const ways: readonly [label: string, act: () => void][] = [
    [words.table.copy, () => void copy(() => copyRows(taken()))],
    [words.table.copyCsv, () => void copy(() => navigator.clipboard.writeText(asCsv(taken())))],
    [words.table.saveCsv, save],
  ];
  return (
    <>
      {ways.map(([label, act]) => (
        <button key={label} type="button" className="quiet" disabled={count === 0} onClick={act}>
          {label}
        </button>
      ))}
      <output className="said">
        {said} {onDisk && said !== '' && words.exporting.onDisk}
      </output>
    </>
  );
}
