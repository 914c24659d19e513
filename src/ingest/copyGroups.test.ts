import { assert, constant, constantFrom, property, shuffledSubarray, tuple, uniqueArray } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { containment, shingles } from '../text/shingles.ts';
import { runHashes } from '../text/runHashes.ts';
import { wordHashes } from '../text/wordHashes.ts';
import { copyGroups, type Comparable } from './copyGroups.ts';

/** So many words that no other text has. */
function own(name: string, count: number): string {
  return Array.from({ length: count }, (_, i) => `${name}${i}`).join(' ');
}

function many(count: number, text: (i: number) => string): string[] {
  return Array.from({ length: count }, (_, i) => text(i));
}

function comparable(text: string): Comparable {
  return { runs: runHashes(wordHashes(text)), key: text };
}

/** The texts of each group, in the order in which they were given. */
function groupsOf(texts: readonly string[]): string[][] {
  const { led } = copyGroups(texts.map(comparable));
  const groups = new Map<number, string[]>();
  for (const [i, { leader }] of led.entries())
    groups.set(leader, [...(groups.get(leader) ?? []), texts[i] ?? '']);
  return [...groups.values()];
}

function sorted(groups: string[][]): string[][] {
  return groups.map((group) => group.toSorted()).toSorted((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

/** Texts that are put together from a few paragraphs, so that many share some. */
const paragraphs = Array.from({ length: 12 }, (_, i) => own(`p${i}x`, 7 + i));
const composed = uniqueArray(constantFrom(...paragraphs), { minLength: 1, maxLength: 5 }).map((chosen) =>
  chosen.join('\n\n'),
);

describe('copies', () => {
  it('are found whatever each of them adds', () => {
    const texts = many(40, (i) => `${own('report', 200)} ${own(`local${i}x`, 60)}`);
    expect(groupsOf(texts)).toEqual([texts]);
  });

  it('are found where they are cut', () => {
    const whole = own('report', 200);
    const texts = many(40, (i) =>
      whole
        .split(' ')
        .slice(0, 20 + i)
        .join(' '),
    );
    expect(groupsOf([whole, ...texts])).toEqual([[whole, ...texts]]);
  });

  it('are not what is written from one template', () => {
    const texts = many(200, (i) => `${own('template', 120)} ${own(`matter${i}x`, 160)}`);
    expect(groupsOf(texts)).toHaveLength(200);
  });

  it('are found among what is written from one template', () => {
    const texts = many(50, (i) => `${own('template', 120)} ${own(`matter${i % 25}x`, 160)}`);
    expect(groupsOf(texts)).toHaveLength(25);
  });

  it('are not what stands in nothing but a template', () => {
    const notice = own('template', 120);
    const texts = many(20, (i) => `${notice} ${own(`matter${i}x`, 160)}`);
    expect(groupsOf([...texts, notice])).toHaveLength(21);
  });

  it('are alike to the most complete of them, and are no chain', () => {
    const [a, b, c, d] = [own('ax', 60), own('bx', 60), own('cx', 60), own('dx', 60)];
    const texts = [`${a} ${b}`, `${b} ${c} one`, `${c} ${d} one two three`];
    expect(sorted(groupsOf(texts))).toEqual(sorted([[`${a} ${b}`], [texts[1] ?? '', texts[2] ?? '']]));
  });

  it.each(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])('follow the one that holds most of them (%s)', (name) => {
    const [less, more] = [own(`${name}x`, 60), own(`${name}y`, 70)];
    const texts = [`${less} ${own('cx', 200)}`, `${more} ${own('dx', 190)}`, `${less} ${more}`];
    expect(sorted(groupsOf(texts))).toEqual(sorted([[texts[0] ?? ''], texts.slice(1)]));
  });

  it('are none of a text without words', () => {
    expect(groupsOf(['', '…', own('report', 20)])).toHaveLength(3);
  });
});

test('the groups are the same in whatever order the texts come', () => {
  const order = uniqueArray(composed, { maxLength: 40 }).chain((texts) =>
    tuple(constant(texts), shuffledSubarray(texts, { minLength: texts.length })),
  );
  assert(
    property(order, ([texts, shuffled]) => {
      expect(sorted(groupsOf(shuffled))).toEqual(sorted(groupsOf(texts)));
    }),
  );
});

test('of few texts every one follows whom it is most like of those that lead, and no two who lead are alike', () => {
  assert(
    property(uniqueArray(composed, { maxLength: 8 }), (texts) => {
      const { led } = copyGroups(texts.map(comparable));
      const runs = texts.map((text) => shingles(text));
      const likeness = (a: number, b: number) => containment(runs[a] ?? new Set(), runs[b] ?? new Set());
      const leaders = [...texts.keys()].filter((i) => led[i]?.leader === i);
      const others = (i: number) => leaders.filter((other) => other !== i).map((other) => likeness(i, other));
      expect(leaders.filter((i) => others(i).some((share) => share >= 0.3))).toEqual([]);
      const followers = led.map((follows, i) => ({ i, ...follows })).filter(({ i }) => !leaders.includes(i));
      const told = followers.map((follower) => follower.likeness);
      expect(told).toEqual(followers.map(({ i, leader }) => likeness(i, leader)));
      expect(told.filter((share) => share < 0.3)).toEqual([]);
    }),
  );
});

test('what is alike across groups is measured, and nothing within them', () => {
  const texts = [own('one', 104), `${own('one', 54)} ${own('two', 200)}`, own('one', 100)];
  const { led, across } = copyGroups(texts.map(comparable));
  expect(led.map(({ leader }) => leader)).toEqual([1, 1, 1]);
  expect(across()).toBe(0);
  const apart = [own('one', 104), `${own('one', 14)} ${own('two', 90)}`];
  expect(copyGroups(apart.map(comparable)).across()).toBe(0.1);
});
