import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkTexts, quoteHolds } from './checkTexts.ts';
import { testGraph } from './testGraph.ts';
import type { Anchor } from './types.ts';

describe('checkTexts', () => {
  it('finds every quote of a sound graph, behind an emoji and combining accents too', () => {
    const { graph, texts } = testGraph();
    expect(checkTexts(graph, texts)).toEqual([]);
  });

  test.each([
    ['a changed letter in a quote', 'wire', 'delivered', 'Delivered', 'statements[4].evidence[0].anchors[0]'],
    ['a changed letter beside a quote', 'wire', 'said.', 'said,', 'statements[4].evidence[0].anchors[0]'],
    ['a composed accent', 'post', 'Be\u0301rg plans', 'B\u00e9rg plans', 'articles[1].length'],
    ['a lost emoji', 'post', '📰', '', 'articles[1].length'],
    ['another emoji of the same length', 'post', '📰 D', '📱 D', 'statements[3].evidence[0].anchors[0]'],
    ['a straight apostrophe', 'post', 'Bérg’s', "Bérg's", 'stories[1].headline'],
    ['another date', 'repost', '9.5.2021', '8.5.2021', 'articles[2].dates[0].text'],
  ])('%s in %s', (_, article, from, to, path) => {
    const { graph, texts } = testGraph();
    const text = texts.get(article) ?? '';
    expect(text).toContain(from);
    const paths = checkTexts(graph, texts.set(article, text.replace(from, to))).map(
      (problem) => problem.path,
    );
    expect(paths[0]).toBe(path);
  });

  it('names the statement, the quote, the file and what stands there instead', () => {
    const { graph, texts } = testGraph();
    const text = (texts.get('wire') ?? '').replace('does not recognise', 'does nut recognise');
    const messages = checkTexts(graph, texts.set('wire', text)).map(({ message }) => message);
    expect(messages).toContain(
      'wire-drones.02 quotes "Norland does not recognise Sudland" from 139 to 173 of wire.txt, ' +
        'but it is not there: the text has "Norland does nut recognise Sudland".',
    );
  });

  it('says that a text is missing, once', () => {
    const { graph, texts } = testGraph();
    texts.delete('wire');
    expect(checkTexts(graph, texts).map(({ message }) => message)).toEqual([
      'The text of the article "wire" is missing.',
      'No copy of the story "wire-drones" prints "Norland ships drones to Sudland".',
    ]);
  });
});

describe('quoteHolds', () => {
  const anchor: Anchor = { article: 'a', exact: 'c', start: 2, end: 3, prefix: 'ab', suffix: 'd' };

  test.each<[change: Partial<Anchor>, text: string, holds: boolean]>([
    [{}, 'abcd', true],
    [{}, 'abcde', true],
    [{}, 'xabcd', false],
    [{ exact: 'C' }, 'abcd', false],
    [{ prefix: 'xb' }, 'abcd', false],
    [{ suffix: 'x' }, 'abcd', false],
    [{ suffix: 'de' }, 'abcd', false],
    [{ end: 4 }, 'abcd', false],
    [{ start: 0, end: 1 }, 'abcd', false],
    [{ start: 0, end: 1, exact: 'a', suffix: 'b' }, 'abcd', false],
  ])('%o in %s: %s', (change, text, holds) => {
    expect(quoteHolds({ ...anchor, ...change }, text)).toBe(holds);
  });

  it('holds for every slice of every text, and for no other place of a text without repeats', () => {
    const texts = fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }), { minLength: 3 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (units, a, b) => {
        const text = units.join('');
        const [start = 0, end = 0] = [a % text.length, b % text.length].toSorted((x, y) => x - y);
        const slice = { article: 'a', exact: text.slice(start, end), start, end };
        const context = {
          prefix: text.slice(Math.max(0, start - 32), start),
          suffix: text.slice(end, end + 32),
        };
        expect(quoteHolds({ ...slice, ...context }, text)).toBe(true);
        expect(quoteHolds({ ...slice, ...context, start: start + 1, end: end + 1 }, `${text}\uE000`)).toBe(
          false,
        );
      }),
    );
  });
});
