import { expect, it } from 'vitest';
import type { Anchor } from '../../model/types.ts';
import type { Anchored } from '../contracts.ts';
import { distinct } from './distinct.ts';

type Place = [article: string, start: number, end: number];

/** A claim by what it quotes, each place a passage of its own. */
function claim(
  id: string,
  places: Place[],
  rest: Partial<Anchored['statement']> = {},
  by = 'rules',
): Anchored {
  const proposedBy = by === 'curated' ? 'curated' : 'rules';
  return {
    extractor: { id: by, proposedBy },
    statement: {
      id,
      story: 's',
      subject: 'a',
      predicate: 'meets',
      object: 'b',
      polarity: 'affirmed',
      modality: 'actual',
      said: [],
      verb: null,
      proposedBy,
      review: proposedBy === 'curated' ? 'accepted' : 'unreviewed',
      evidence: places.map((place) => ({ anchors: [anchor(place)] })),
      ...rest,
    },
    when: null,
  };
}

function anchor([article, start, end]: Place): Anchor {
  return { article, start, end, exact: 'x'.repeat(end - start), prefix: '', suffix: '' };
}

const FIRST = claim('s.11', [
  ['x', 10, 20],
  ['x', 50, 60],
]);

it.each<[string, Anchored, code: string | null]>([
  [
    'the same places in another order',
    claim('s.12', [
      ['x', 50, 60],
      ['x', 10, 20],
    ]),
    'duplicate',
  ],
  ['one of its places', claim('s.12', [['x', 50, 60]]), 'overlapping'],
  [
    'a last unit of it, and words elsewhere',
    claim('s.12', [
      ['x', 80, 90],
      ['x', 19, 30],
    ]),
    'overlapping',
  ],
  ['words right behind it', claim('s.12', [['x', 20, 30]]), null],
  ['words right before it', claim('s.12', [['x', 5, 10]]), null],
  ['the same offsets in another article', claim('s.12', [['y', 10, 20]]), null],
  ['the same words of another stage', claim('s.12', [['x', 10, 20]], { modality: 'planned' }), null],
  ['the same words, denied', claim('s.12', [['x', 10, 20]], { polarity: 'denied' }), null],
  ['the same words with another tie', claim('s.12', [['x', 10, 20]], { predicate: 'praises' }), null],
  [
    'the same words of its own id, denied',
    claim('s.11', [['x', 1, 2]], { polarity: 'denied' }),
    'disagreeing',
  ],
])('of two suggestions the second is judged by the first: %s', (_, second, code) => {
  const { value, diagnostics } = distinct([FIRST, second]);
  expect(diagnostics.map((one) => one.code)).toEqual(code === null ? [] : [code]);
  expect(value).toEqual(code === null ? [FIRST, second] : [FIRST]);
  expect(diagnostics.map(({ about }) => about)).toEqual(code === null ? [] : [{ of: 's.11', by: 'rules' }]);
});

it('words that only tell what others mean claim nothing', () => {
  const pointing = claim('s.12', [['x', 80, 90]]);
  const withContext = {
    ...pointing.statement,
    evidence: [...pointing.statement.evidence, { anchors: [anchor(['x', 10, 20])], context: true as const }],
  };
  expect(distinct([FIRST, { ...pointing, statement: withContext }]).diagnostics).toEqual([]);
});

it('a person is heard first, wherever they stand, and never dropped', () => {
  const places: Place[] = [['x', 10, 20]];
  const persons = [claim('s.01', places, {}, 'curated'), claim('s.02', places, {}, 'curated')];
  const { value, diagnostics } = distinct([FIRST, ...persons]);
  expect(value).toEqual(persons);
  expect(diagnostics).toMatchObject([
    { severity: 'warning', code: 'overlapping', about: { of: 's.01', by: 'curated' } },
  ]);
});
