import { describe, expect, it, test } from 'vitest';
import { checkDenials } from './checkDenials.ts';
import { changed, valueAt } from './testChange.ts';
import { testGraph } from './testGraph.ts';

const problems = (...changes: [path: string, value: unknown][]) => [...checkDenials(changed(...changes))];

/** What wire-drones.01 says, denied by the same words, but for some changes. */
function denied(changes: object) {
  const statement = Object(valueAt(testGraph().graph, 'statements.4'));
  return { ...statement, id: 'wire-drones.04', polarity: 'denied', ...changes };
}

describe('checkDenials', () => {
  it('finds nothing in a sound graph', () => {
    expect([...checkDenials(testGraph().graph)]).toEqual([]);
  });

  test.each(['supplies', 'Supplies ', 'is supplied by', 'sup\u00adplies', 'sup\u200bplies'])(
    'a denial cannot read %j',
    (negated) => {
      expect(problems(['vocabulary.predicates.3.negated', negated])).toEqual([
        {
          path: 'vocabulary.predicates[3].negated',
          message: `${JSON.stringify(negated)} reads as what it denies.`,
          value: negated,
        },
      ]);
    },
  );

  it('holds a plural against its own label too', () => {
    const plural = { label: 'supply', inverse: 'are supplied by', negated: 'supply' };
    const [problem] = problems(['vocabulary.predicates.3.plural', plural]);
    expect(problem?.path).toBe('vocabulary.predicates[3].plural.negated');
  });

  it('refuses words that deny what they affirm', () => {
    expect(problems(['statements.7', denied({ proposedBy: 'model' })])).toMatchObject([
      {
        path: 'statements[7].polarity',
        message: expect.stringMatching(/^wire-drones\.04 and wire-drones\.01/),
      },
    ]);
  });

  test.each([
    { said: [] },
    { when: null },
    { modality: 'planned' },
    { role: 'Minister' },
    { verb: { article: 'wire', exact: 'delivered', start: 71, end: 80 } },
    { subject: 'sudland', object: 'norland' },
    { evidence: valueAt(testGraph().graph, 'statements.5.evidence') },
  ])('the same words may deny with %o', (changes) => {
    expect(problems(['statements.7', denied(changes)])).toEqual([]);
  });
});
