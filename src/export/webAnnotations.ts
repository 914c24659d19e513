import { quoteHolds } from '../model/checkTexts.ts';
import { FIRMNESS, POLARITIES } from '../model/firmness.ts';
import type { Anchor, ArticleId, Passage, Statement } from '../model/types.ts';
import { get } from '../query/graphIndex.ts';
import { BYTE_ORDER_MARK, codePoints } from './codePoints.ts';
import { polarityNames, quoteCheckNames } from './columns.ts';
import type { About, Extract } from './extract.ts';
import { markedSentence, predicateWords } from './labels.ts';
import { passages } from './statementColumns.ts';

/** The articles that could be read, each decoded from UTF-8 with nothing stripped, by their ids. */
export type Texts = ReadonlyMap<ArticleId, string>;

/** Where the file of an article can be fetched. */
export type AddressOfFile = (file: string) => string;

/** The values of a property that are terms themselves. */
const values = (id: string) => ({ '@id': id, '@type': '@vocab' });

/** Terms that the standard has none for; the names are this project's own and lead nowhere. */
const TERMS = {
  edgewise: 'urn:edgewise:',
  polarity: values('edgewise:polarity'),
  ...Object.fromEntries(
    POLARITIES.map((polarity) => [polarityNames[polarity], `edgewise:${polarityNames[polarity]}`]),
  ),
  modality: values('edgewise:modality'),
  ...Object.fromEntries(FIRMNESS.map((modality) => [modality, `edgewise:${modality}`])),
  review: 'edgewise:review',
  verb: 'edgewise:verb',
  predicate: 'edgewise:predicate',
  quoteCheck: 'edgewise:quoteCheck',
};
/**
 * W3C Web Annotations (Web Annotation Data Model, 2017) as one page of JSON-LD: an annotation for each statement, its
 * targets the passages in every copy that it rests on. A passage that only resolves a pronoun or a place is a body that
 * says whom or what the words mean, never a target. Positions count Unicode code points of the text as it is decoded by default, that
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
    const resource = (anchor: Anchor) => resourceOf(part, anchor, get(counted, anchor.article), fileAddress);
    const targets = readable(statement, texts, false).map(resource);
    const context = readable(statement, texts, true).map(resource);
    return targets.length > 0 ? [annotation(part, statement, { targets, context }, about)] : [];
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

/** The quotes, copies and context included, that do not stand in the texts given. */
export function unread({ index }: Pick<Extract, 'index'>, texts: Texts): number {
  return index.graph.statements.reduce((sum, statement) => {
    const read = [false, true].flatMap((context) => readable(statement, texts, context));
    return sum + anchorsOf(statement.evidence).length - read.length;
  }, 0);
}

function readable({ evidence }: Statement, texts: Texts, context: boolean): Anchor[] {
  return anchorsOf(passages(evidence, context)).filter((anchor) => {
    const text = texts.get(anchor.article);
    return text !== undefined && quoteHolds(anchor, text);
  });
}

function anchorsOf(evidence: readonly Passage[]): Anchor[] {
  return evidence.flatMap(({ anchors }) => anchors);
}

interface Resources {
  targets: object[];
  context: object[];
}

function annotation(
  { index }: Extract,
  statement: Statement,
  { targets, context }: Resources,
  about: About,
): object {
  const claim = {
    type: 'TextualBody',
    purpose: 'describing',
    format: 'text/plain',
    value: markedSentence(index, statement),
  };
  return {
    id: about.link('statement', statement.id),
    type: 'Annotation',
    motivation: 'describing',
    body: [claim, ...context.map((resource) => ({ ...resource, purpose: 'identifying' }))],
    polarity: polarityNames[statement.polarity],
    modality: statement.modality,
    review: statement.review,
    predicate: predicateWords(index, statement),
    ...(statement.verb && { verb: statement.verb.exact }),
    target: targets,
  };
}

/** A quote, as the exact words and as a place in the file that has them. */
function resourceOf(
  { index }: Extract,
  anchor: Anchor,
  before: Uint32Array,
  fileAddress: AddressOfFile,
): object {
  const { file, url } = get(index.articles, anchor.article);
  const { exact, prefix, suffix } = anchor;
  const words =
    prefix.startsWith(BYTE_ORDER_MARK) && anchor.start === prefix.length ? prefix.slice(1) : prefix;
  return {
    type: 'SpecificResource',
    quoteCheck: quoteCheckNames.checked, // nothing else is written
    source: { id: fileAddress(file), type: 'Text', format: 'text/plain', ...(url !== null && { via: url }) },
    selector: [
      { type: 'TextQuoteSelector', exact, prefix: words, suffix },
      {
        type: 'TextPositionSelector',
        start: before[anchor.start],
        end: before[anchor.end],
      },
    ],
  };
}
