import { describe, expect, it, test } from 'vitest';
import { checkPassages } from './checkPassages.ts';
import { changed, valueAt } from './testChange.ts';
import { testGraph } from './testGraph.ts';

const FIRST = 'statements[0].evidence[0].anchors[0].exact';
const problems = (...changes: [path: string, value: unknown][]) => [...checkPassages(changed(...changes))];

describe('checkPassages', () => {
  it('finds nothing in a sound graph, whose copies differ in bytes', () => {
    const { graph } = testGraph();
    expect([...checkPassages(graph)]).toEqual([]);
    const [printed, reposted] = graph.statements[3]?.evidence[0]?.anchors ?? [];
    expect(printed?.exact).not.toBe(reposted?.exact);
  });

  it('refuses copies with other words, and shows them', () => {
    const [problem] = problems(['statements.3.evidence.0.anchors.1.exact', "Bérg's trucks reach Sudland"]);
    expect(problem?.path).toBe('statements[3].evidence[0].anchors[1].exact');
    expect(problem?.message).toContain(
      `"repost" has "Bérg's trucks reach Sudland" and "post" "Bérg’s drones`,
    );
  });

  it.each(['', ' ', '\n\t', '—', 'a', ' 7.', '\u3164\u3164', '🛰️'])('refuses the quote %j', (exact) => {
    const anchor = { ...Object(valueAt(testGraph().graph, 'statements.0.evidence.0.anchors.0')), exact };
    const found = problems(['statements.0.evidence.0.anchors', [anchor]]);
    expect(found).toMatchObject([{ path: FIRST, message: expect.stringContaining('has no two letters') }]);
  });

  it.each(['UN', 'Mi‑8', '7 a', '中', 'ав', 'אב'])('takes the quote %j', (exact) => {
    const anchor = { ...Object(valueAt(testGraph().graph, 'statements.0.evidence.0.anchors.0')), exact };
    expect(problems(['statements.0.evidence.0.anchors', [anchor]])).toEqual([]);
  });

  test('a statement quotes a place once, and may quote two places of one article', () => {
    const [first, other] = [0, 1].map((at) => valueAt(testGraph().graph, `statements.${at}.evidence.0`));
    const [problem, ...others] = problems(['statements.0.evidence', [first, other, first]]);
    expect(problem?.path).toBe('statements[0].evidence[2]');
    expect(problem?.message).toBe(
      'post-drones.01 quotes "Norland, which borders Sudland, has sent it twenty drones" twice.',
    );
    expect(others).toEqual([]);
    const inOne = { anchors: [valueAt(testGraph().graph, 'statements.0.evidence.0.anchors.1')] };
    expect(problems(['statements.0.evidence', [first, inOne]])).toHaveLength(1);
    expect(problems(['statements.0.evidence', [inOne, first]])).toHaveLength(1);
  });
});
