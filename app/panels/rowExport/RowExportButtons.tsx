import { useState } from 'react';
import { BYTE_ORDER_MARK } from '../../../src/export/spreadsheet.ts';
import { useIndex, useIsOnDisk } from '../../state/store/store.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { exportingTexts } from '../../words/texts/exporting.ts';
import { tableTexts } from '../../words/texts/table.ts';
import { copyRows } from './clipboard.ts';
import { asCsv, type ExportedRows } from './exportedRows.ts';
import './rowExport.css';

interface Props {
  /** What the rows tell of, for the name of a file. */
  of: string;
  /** How many rows there are to take. */
  count: number;
  /** Made when it is asked for: every cell of a large table takes its time. */
  exported: () => ExportedRows;
}

/** Copies rows of a table or saves them, and says that it did or could not. */
export function RowExportButtons({ of, count, exported }: Props) {
  const { id } = useIndex().graph;
  const onDisk = useIsOnDisk();
  const [said, setSaid] = useState('');
  const copy = async (copying: () => Promise<void>) => {
    try {
      await copying();
      setSaid(tableTexts.copied(count));
    } catch {
      setSaid(tableTexts.notCopied);
    }
  };
  const save = () => {
    saveFile(
      new Blob([BYTE_ORDER_MARK, asCsv(exported())], { type: 'text/csv' }),
      `edgewise-${id}-${of}.csv`,
    );
    setSaid(tableTexts.saved(count));
  };
  const ways: readonly [label: string, act: () => void][] = [
    [tableTexts.copy, () => void copy(() => copyRows(exported()))],
    [tableTexts.copyCsv, () => void copy(() => navigator.clipboard.writeText(asCsv(exported())))],
    [tableTexts.saveCsv, save],
  ];
  return (
    <>
      {ways.map(([label, act]) => (
        <button key={label} type="button" className="quiet" disabled={count === 0} onClick={act}>
          {label}
        </button>
      ))}
      <output className="said">
        {said} {onDisk && said !== '' && exportingTexts.onDisk}
      </output>
    </>
  );
}
