import { edtfBounds } from '../src/model/edtf.ts';
import { relate } from '../src/model/relations.ts';
import { testGraph } from '../src/model/testGraph.ts';
import { statementTime } from '../src/model/time.ts';
import type { Edtf, Graph, Statement, When } from '../src/model/types.ts';

const countries = 80;

/**
 * A graph of one statement for each date, all in one story; null = a statement without a date of its own.
 * @param published the date of the story, null = not known
 */
export function graphWithDates(dates: readonly (Edtf | null)[], published: Edtf | null): Graph {
  const { graph } = testGraph();
  const template = graph.statements.find(({ id }) => id === 'wire-drones.02');
  const story = graph.stories.find(({ id }) => id === 'wire-drones');
  if (!template || !story) throw new Error('The test graph has changed.');
  const dated = { ...story, published: when(published) };
  const statements = dates.map((date, i): Statement => {
    const given = date === null ? null : when(date);
    return {
      ...template,
      id: `wire-drones.${String(i + 1).padStart(2, '0')}`,
      subject: `country-${i % countries}`,
      object: `country-${(i + 1 + Math.floor(i / countries)) % countries}`,
      predicate: 'supplies',
      polarity: i % 7 === 6 ? 'denied' : 'affirmed',
      modality: i % 5 === 4 ? 'planned' : 'actual',
      said: [],
      when: given,
      time: statementTime({ when: given }, dated),
    };
  });
  const entities = Array.from({ length: Math.min(countries, dates.length + 1) }, (_, i) => ({
    id: `country-${i}`,
    kind: 'country',
    name: `Country ${i}`,
    aliases: [],
  }));
  const whole: Graph = {
    ...graph,
    stories: [dated, ...graph.stories.filter(({ id }) => id !== 'wire-drones')],
    entities: [...graph.entities, ...entities],
    statements,
    differences: [],
    redirects: {},
    relations: [],
    positions: Object.fromEntries(
      [...graph.entities, ...entities].map(({ id }, i) => [id, [(i % 10) * 120, Math.floor(i / 10) * 90]]),
    ),
  };
  return { ...whole, relations: relate(whole) };
}

function when(edtf: Edtf | null): When {
  const bounds = (edtf === null ? null : edtfBounds(edtf)) ?? { earliest: null, latest: null };
  return { text: edtf, edtf, ...bounds, basis: edtf === null ? 'unresolved' : 'stated' };
}
