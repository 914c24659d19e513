import { quoteHolds } from '../model/checkTexts.ts';
import type { Anchor, ArticleId, Statement } from '../model/types.ts';
import { get } from '../query/graphIndex.ts';
import { statementLabel } from './columns.ts';
import type { About, Extract } from './extract.ts';

/** The articles that could be read, each decoded from UTF-8 with nothing stripped, by their ids. */
export type Texts = ReadonlyMap<ArticleId, string>;

/** Where the file of an article can be fetched. */
export type AddressOfFile = (file: string) => string;

/** Terms that the standard has none for; the names are this project's own and lead nowhere. */
const TERMS = {
  edgewise: 'urn:edgewise:',
  polarity: 'edgewise:polarity',
  modality: 'edgewise:modality',
  review: 'edgewise:review',
};
const BYTE_ORDER_MARK = '\ufeff';

/**
 * W3C Web Annotations (Web Annotation Data Model, 2017) as one page of JSON-LD: an annotation for each statement, its
 * targets the passages in every copy. Positions count Unicode code points of the text as it is decoded by default, that
 * is without a byte order mark. Only what stands in the texts to the letter is written; `unread` counts the rest.
 */
export function webAnnotations(
  part: Extract,
  texts: Texts,
  fileAddress: AddressOfFile,
  about: About,
): string {
  const counted = new Map([...texts].map(([article, text]) => [article, codePoints(text)]));
  const items = part.index.graph.statements.flatMap((statement) => {
    const targets = readable(statement, texts).map((anchor) =>
      target(part, anchor, get(counted, anchor.article), fileAddress),
    );
    return targets.length > 0 ? [annotation(part, statement, targets, about)] : [];
  });
  const page = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', TERMS],
    id: about.address,
    type: 'AnnotationCollection',
    label: [about.title, ...about.notes].join(' '),
    generator: { id: 'urn:edgewise:generator', type: 'Software', name: 'Edgewise' },
    total: items.length,
    first: { id: `${about.address}#annotations`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(page, null, 1)}\n`;
}

/** The quotes, copies included, that do not stand in the texts given. */
export function unread({ index }: Pick<Extract, 'index'>, texts: Texts): number {
  return index.graph.statements.reduce(
    (sum, statement) => sum + anchorsOf(statement).length - readable(statement, texts).length,
    0,
  );
}

function readable(statement: Statement, texts: Texts): Anchor[] {
  return anchorsOf(statement).filter((anchor) => {
    const text = texts.get(anchor.article);
    return text !== undefined && quoteHolds(anchor, text);
  });
}

function anchorsOf({ evidence }: Statement): Anchor[] {
  return evidence.flatMap(({ anchors }) => anchors);
}

function annotation({ index }: Extract, statement: Statement, targets: object[], about: About): object {
  const [subject, object] = [statement.subject, statement.object].map((id) => get(index.entities, id).name);
  return {
    id: about.link('statement', statement.id),
    type: 'Annotation',
    motivation: 'describing',
    body: {
      type: 'TextualBody',
      purpose: 'describing',
      format: 'text/plain',
      value: `${subject} ${statementLabel(index, statement)} ${object}`,
    },
    polarity: statement.polarity,
    modality: statement.modality,
    review: statement.review,
    target: targets,
  };
}

function target({ index }: Extract, anchor: Anchor, before: Uint32Array, fileAddress: AddressOfFile): object {
  const { file, url } = get(index.articles, anchor.article);
  const { exact, prefix, suffix } = anchor;
  const context =
    prefix.startsWith(BYTE_ORDER_MARK) && anchor.start === prefix.length ? prefix.slice(1) : prefix;
  return {
    type: 'SpecificResource',
    source: { id: fileAddress(file), type: 'Text', format: 'text/plain', ...(url !== null && { via: url }) },
    selector: [
      { type: 'TextQuoteSelector', exact, prefix: context, suffix },
      {
        type: 'TextPositionSelector',
        start: before[anchor.start],
        end: before[anchor.end],
      },
    ],
  };
}

/**
 * How many code points stand before each offset in UTF-16 units, without a byte order mark: one number more than there
 * are units. Counted once for a text, since a long one has thousands of quotes.
 */
export function codePoints(text: string): Uint32Array {
  const before = new Uint32Array(text.length + 1);
  for (let i = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0, count = 0; i < text.length; i++) {
    if (!isSecondHalf(text, i)) count += 1;
    before[i + 1] = count;
  }
  return before;
}

/** Of a character beyond U+FFFF. */
function isSecondHalf(text: string, i: number): boolean {
  const pair = text.codePointAt(i - 1);
  return i > 0 && pair !== undefined && pair > 0xffff;
}
