import { describe, expect, test } from 'vitest';
import type { Statement } from '../../model/types.ts';
import { get } from '../graphIndex.ts';
import { amended, dated, testIndex } from '../testIndex.ts';
import { gatherSaid } from './gatherSaid.ts';

/** What the two reports tell of drones, each on the word of Anna Bérg. */
function gathered(wire: Partial<Statement> = {}, post: Partial<Statement> = {}) {
  const said = ['anna-berg'];
  const index = testIndex(({ statements }) => ({
    statements: amended(statements, {
      'wire-drones.01': { said, ...wire },
      'post-drones.01': { said, ...post },
    }),
  }));
  return gatherSaid(
    index,
    ['wire-drones.01', 'post-drones.01'].map((id) => get(index.statements, id)),
  );
}

describe('what several reports tell that somebody said', () => {
  test('is one, with the day that one of them gives', () => {
    const [one, ...others] = gathered({}, { saidWhen: dated('2021-05-04') });
    expect(others).toEqual([]);
    expect(one).toMatchObject({ day: '2021-05-04', dayOf: 'said' });
    expect(one?.stories.toSorted()).toEqual(['post-drones', 'wire-drones']);
  });

  test('has the day of the first report, and says that it is that, where none gives another', () => {
    const [one] = gathered({ saidWhen: { ...dated('2021-05-04'), earliest: null } });
    expect(one).toMatchObject({ dayOf: 'published' });
  });

  test('is two where it was said on two days, or is of other relations', () => {
    expect(gathered({ saidWhen: dated('2021-05-03') }, { saidWhen: dated('2021-05-04') })).toHaveLength(2);
    expect(gathered({}, { predicate: 'borders' })).toHaveLength(2);
  });
});
