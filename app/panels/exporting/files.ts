import { edgesCsv, nodesCsv, statementsCsv } from '../../../src/export/csv.ts';
import { cytoscapeJson } from '../../../src/export/cytoscapeJson.ts';
import type { About, Extract } from '../../../src/export/extract.ts';
import { followTheMoney } from '../../../src/export/followTheMoney/followTheMoney.ts';
import { gexf } from '../../../src/export/gexf.ts';
import { graphJson } from '../../../src/export/graphJson.ts';
import { graphml } from '../../../src/export/graphml.ts';
import { jgf } from '../../../src/export/jgf.ts';
import { markdown } from '../../../src/export/markdown.ts';
import { webAnnotations, type AddressOfFile, type Texts } from '../../../src/export/webAnnotations.ts';
import { reportOf } from '../../words/report.ts';
import type { DataId, Format } from './formats.ts';
import { exportingTexts } from '../../words/texts/exporting.ts';

/** The text of a file of data. @param texts the articles, for formats that count in them */
export function contentOf(
  format: DataId | 'markdown',
  part: Extract,
  about: About,
  { texts, fileAddress }: { texts: Texts; fileAddress: AddressOfFile },
): string {
  switch (format) {
    case 'markdown':
      return markdown(reportOf(part, about), exportingTexts);
    case 'nodes':
      return nodesCsv(part, about);
    case 'edges':
      return edgesCsv(part, about);
    case 'statements':
      return statementsCsv(part, about);
    case 'gexf':
      return gexf(part, about);
    case 'graphml':
      return graphml(part, about);
    case 'cytoscape':
      return cytoscapeJson(part, about);
    case 'jgf':
      return jgf(part, about);
    case 'ftm':
      return followTheMoney(part, about);
    case 'annotations':
      return webAnnotations(part, texts, fileAddress, about);
    case 'graph.json':
      return graphJson(part, about);
  }
}

/** "edgewise-first-collection-2026-01-02-part.gexf": the collection, the day, and whether it is all of it. */
export function fileName({ ending }: Format, { index, missing }: Extract, { date }: About): string {
  const part = missing.relations > 0 ? '-part' : '';
  return `edgewise-${index.graph.id}-${date}${part}${ending}`;
}
