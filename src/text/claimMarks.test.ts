import { describe, expect, it, test } from 'vitest';
import { firstOf, testGraph } from '../model/testGraph.ts';
import type { Anchor, Statement, When } from '../model/types.ts';
import { claimMarks, ownNumbers } from './claimMarks.ts';

const like = firstOf(testGraph().graph.statements);

function claim(
  exact: string,
  verb: string | null,
  rest: Partial<Statement> = {},
): Statement & { anchor: Anchor } {
  const anchor = { article: 'wire', exact, start: 100, end: 100 + exact.length, prefix: '', suffix: '' };
  const start = 100 + exact.indexOf(verb ?? '');
  const said = verb === null ? null : { article: 'wire', exact: verb, start, end: start + verb.length };
  return { ...like, when: null, verb: said, evidence: [{ anchors: [anchor] }], ...rest, anchor };
}

const on = (text: string, edtf: string): When => ({
  text,
  edtf,
  earliest: edtf,
  latest: edtf,
  basis: 'stated',
});

function marked(one: ReturnType<typeof claim>, ...others: Statement[]): string[] {
  return claimMarks(one, one.anchor, others).map(({ start, end }) => one.anchor.exact.slice(start, end));
}

describe('what a claim says otherwise is marked, and no more', () => {
  const sent = claim('Norland has sent its old friend twenty drones on Monday', 'has sent', {
    when: on('on Monday', '2021-05-03'),
  });

  test.each<[why: string, other: Statement, marks: string[]]>([
    [
      'another verb',
      claim('Norland may send twenty', 'may send', { when: on('then', '2021-05-03') }),
      ['has sent'],
    ],
    ['another number', claim('It HAS  sent 30', 'HAS  sent', { when: on('then', '2021-05-03') }), ['twenty']],
    [
      'another date',
      claim('It has sent twenty', 'has sent', { when: on('Tuesday', '2021-05-04') }),
      ['on Monday'],
    ],
    ['all of them', claim('Norland thinks of it', 'thinks of'), ['has sent', 'twenty', 'on Monday']],
    ['nothing', claim('Its troops has sent twenty', 'has sent', { when: on('later', '2021-05-03') }), []],
  ])('%s', (_, other, marks) => expect(marked(sent, other)).toEqual(marks));

  it('is nothing where there is nothing to compare it with', () => expect(marked(sent)).toEqual([]));

  it('finds the verb in another copy by its words, and lets go what is not there', () => {
    const other = claim('Norland denies it', 'denies');
    const copy = { ...sent.anchor, article: 'post' };
    expect(claimMarks(sent, copy, [other])[0]).toEqual({ start: 8, end: 16 });
    expect(claimMarks(sent, { ...copy, exact: 'Something else' }, [other])).toEqual([]);
  });

  it('takes no number out of a name or a word, and no stop for a part of one', () => {
    const tanks = claim('It has 10 T-72 tanks, a second-hand MiG-29, 1,000 tonnes and one.', null);
    expect(marked(tanks, claim('It has many', null))).toEqual(['10', '1,000', 'one']);
  });

  it('marks nothing twice where a number is in the words of a verb', () => {
    const gave = claim('Russia donated 10 vehicles', 'donated 10 vehicles');
    expect(marked(gave, claim('Russia sold some', 'sold'))).toEqual(['donated 10 vehicles']);
  });
});

test('the numbers that a claim alone has are those of no date', () => {
  const told = claim('An order dated Oct. 15, read on 3 May, gives twenty of the 30 tanks', null);
  expect(ownNumbers(told, [claim('It gives 30', null)])).toEqual(['twenty']);
});
