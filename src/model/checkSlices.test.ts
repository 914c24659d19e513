import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkSlices } from './checkSlices.ts';
import { changed, valueAt } from './testChange.ts';
import { testGraph } from './testGraph.ts';
import type { Anchor, Graph } from './types.ts';

const problems = (graph: Graph) => [...checkSlices(graph)];
const WIRE = 'statements.4.evidence.0.anchors.0';

describe('checkSlices', () => {
  it('finds nothing in a sound graph', () => {
    expect(problems(testGraph().graph)).toEqual([]);
  });

  test.each([
    ['a quote', 'statements.6.evidence.0.anchors.0.exact', 'Prime Minister Anna Börg'],
    ['the words before', 'statements.6.evidence.0.anchors.0.prefix', 'o Südland on May 3, '],
    ['the words after', `${WIRE}.suffix`, '. Norland dooz not r'],
    ['the words between two quotes', 'statements.2.evidence.0.anchors.0.prefix', 'orth Wire repotred. '],
  ])('refuses %s that others contradict', (_, path, text) => {
    expect(valueAt(testGraph().graph, path)).toHaveLength(text.length);
    const [problem] = problems(changed([path, text]));
    const named = `${problem?.path} ${problem?.message}`.replaceAll(/\[(\d+)\]/g, '.$1');
    expect(named).toContain(path);
  });

  it('refuses a printed date in other letters than those of a quote', () => {
    const { graph } = testGraph();
    const quote = graph.statements[4]?.evidence[0]?.anchors[0];
    const start = (quote?.start ?? 0) + (quote?.exact.indexOf('May 3') ?? 0);
    const date = { text: 'May 5', start, end: start + 5, edtf: '2021-05-05', role: 'page' };
    expect(problems(changed(['articles.0.dates.1', { ...date, text: 'May 3' }]))).toEqual([]);
    expect(problems(changed(['articles.0.dates.1', date]))[0]).toMatchObject({
      path: 'articles[0].dates[1].text',
      message: `The article "wire" cannot have "May 5" at ${start}: statements[4].evidence[0].anchors[0].exact says that "May 3" stands there.`,
    });
  });

  it('holds each article against itself only', () => {
    expect(problems(changed([`${WIRE}.article`, 'repost'])).length).toBeGreaterThan(0);
    expect(problems(changed(['statements.3.evidence.0.anchors.1.article', 'other']))).toEqual([]);
  });
});

/** Anchors anywhere in a text, each of them true. */
const anchors = (text: string, max: number) =>
  fc.array(fc.tuple(fc.nat(text.length - 2), fc.nat(30)), { minLength: 2, maxLength: max }).map((places) =>
    places.map(([start, length]): Anchor => {
      const end = Math.min(text.length, start + 1 + length);
      const [prefix, suffix] = [text.slice(Math.max(0, start - 9), start), text.slice(end, end + 9)];
      return { article: 'wire', exact: text.slice(start, end), start, end, prefix, suffix };
    }),
  );

const graphOf = (list: Anchor[]) =>
  changed(['articles.0.dates', []], ['statements', [{ evidence: list.map((one) => ({ anchors: [one] })) }]]);

const TEXT = 'Norland delivered drones to Sudland on May 3, Prime Minister Anna Bérg said. '.repeat(3);

test('of true slices none is refused, and one changed letter is, wherever another slice lies over it', () => {
  fc.assert(
    fc.property(anchors(TEXT, 12), fc.nat(), fc.nat(), (list, which, where) => {
      expect(problems(graphOf(list))).toEqual([]);
      const at = which % list.length;
      const chosen = list[at];
      if (!chosen) return;
      const unit = where % chosen.exact.length;
      const exact = `${chosen.exact.slice(0, unit)}#${chosen.exact.slice(unit + 1)}`;
      const place = chosen.start + unit;
      const isSeen = list.some(
        ({ start, end, prefix, suffix }, index) =>
          index !== at && start - prefix.length <= place && place < end + suffix.length,
      );
      const found = problems(graphOf(list.with(at, { ...chosen, exact })));
      expect(found.length > 0).toBe(isSeen);
    }),
    { numRuns: 300 },
  );
});

test('each slice is compared with one other, however many lie over one another', () => {
  const size = 2000;
  const text = 'x'.repeat(size);
  let read = 0;
  const list = Array.from({ length: size }, (_, start): Anchor => {
    const slice = { article: 'wire', start, end: size, prefix: '', suffix: '' };
    return Object.defineProperty({ ...slice, exact: '' }, 'exact', {
      get: () => {
        read += 1;
        return text.slice(start);
      },
    });
  });
  expect(problems(graphOf(list))).toEqual([]);
  expect(read).toBeLessThan(3 * size);
});
