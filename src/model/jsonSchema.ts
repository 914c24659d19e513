import * as z from 'zod/mini';
import * as shapes from './schema.ts';
import { edtf, isoDay, prose, slug, wording } from './schemaParts.ts';

interface Metadata {
  id?: string;
  title?: string;
  description: string;
  pattern?: string;
}

/**
 * The published JSON Schema (draft 2020-12) of a graph file, for other programs. It gives the shapes alone: that ids
 * lead somewhere and that dates, bounds and counts are right is checked by load.
 */
export function graphJsonSchema(): object {
  return z.toJSONSchema(shapes.graphSchema, { metadata: descriptions() });
}

function descriptions() {
  const registry = z.registry<Metadata>();
  registry.add(shapes.graphSchema, {
    title: 'Edgewise graph',
    description: 'Who is tied to whom, by whose words.',
  });
  registry.add(shapes.vocabularySchema, {
    id: 'Vocabulary',
    description: 'The kinds and predicates in use.',
  });
  registry.add(shapes.articleSchema, { id: 'Article', description: 'One file as received.' });
  registry.add(shapes.storySchema, {
    id: 'Story',
    description: 'One piece of reporting, in one file or more.',
  });
  registry.add(shapes.entitySchema, { id: 'Entity', description: 'Someone or something that is named.' });
  registry.add(shapes.statementSchema, { id: 'Statement', description: 'One claim by one story.' });
  registry.add(shapes.anchorSchema, {
    id: 'Anchor',
    description: 'A verbatim slice of an article, in UTF-16 units, half-open, with the words on either side.',
  });
  registry.add(shapes.relationSchema, {
    id: 'Relation',
    description: 'Computed: the statements of the same subject, predicate and object.',
  });
  registry.add(shapes.differenceSchema, {
    id: 'Difference',
    description: 'Statements to be read side by side.',
  });
  registry.add(shapes.whenSchema, {
    id: 'When',
    description: 'A date in the words of the text and as EDTF.',
  });
  registry.add(slug, { id: 'Slug', description: 'The address of a thing; never reused, never re-pointed.' });
  registry.add(wording, {
    id: 'Wording',
    description: 'A name or a phrase: visible, without control characters.',
  });
  registry.add(prose, {
    id: 'Prose',
    description:
      'Words as a text prints them, or a few sentences: visible, with no control characters but lines.',
  });
  registry.add(isoDay, {
    id: 'IsoDay',
    description: 'A day of the calendar.',
    pattern: String.raw`^\d{4}-\d{2}-\d{2}$`,
  });
  registry.add(edtf, {
    id: 'Edtf',
    description:
      'A date in a subset of EDTF: 2020, 2020-10, 2020-10-15 or 199X, each with ? or ~; a/b with either side ".." or empty; [a..b]; [a,b].',
  });
  return registry;
}
