import { testGraph, type TestGraph } from '../model/testGraph.ts';
import { relate } from '../model/relations.ts';

const denial = 'Norland does not recognise Sudland';
const quoted = '=A1</script><!-- [x](javascript:y)';

/**
 * The test graph with everything that a stranger could write into a file that `load` accepts: markup, formulas, quotes,
 * line breaks, links, and words that run from right to left.
 */
export function hostileGraph(): TestGraph {
  const { graph, texts } = testGraph();
  const names: Record<string, string> = {
    norland: '</script><script>alert(1)</script>',
    sudland: `=cmd|'/C calc'!A1`,
    'anna-berg': '"Anna", [x](javascript:alert(1)) & `code` <b>*bold*</b> www.example.org |',
    'daily-post': 'ديلي بوست – דיילי',
  };
  for (const entity of graph.entities) {
    entity.name = names[entity.id] ?? entity.name;
    entity.aliases = [{ text: '+1+1\r\n=2+2\n\n# not a heading\u202b', sense: 'name' }];
    entity.note = ']]>&amp;<!-- \u0092';
  }
  for (const story of graph.stories) story.headline = '# </title>\u202b _x_\n1. <img src=x onerror=alert(1)>';
  for (const predicate of graph.vocabulary.predicates) {
    predicate.label = `${predicate.label} & <i>`;
    predicate.negated = `${predicate.negated} & <i>`;
  }
  for (const [id, text] of texts) texts.set(id, text.replaceAll(denial, quoted));
  for (const statement of graph.statements) {
    statement.role = '@SUM(1)\n- item\n> quote';
    for (const anchor of statement.evidence.flatMap(({ anchors }) => anchors)) {
      const text = texts.get(anchor.article) ?? '';
      anchor.exact = text.slice(anchor.start, anchor.end);
      anchor.prefix = text.slice(Math.max(0, anchor.start - 20), anchor.start);
      anchor.suffix = text.slice(anchor.end, anchor.end + 20);
    }
  }
  return { graph: { ...graph, relations: relate(graph) }, texts };
}
