import { describe, expect, it, test } from 'vitest';
import { containment, shingles } from './shingles.ts';

describe('containment', () => {
  it.each([
    ['of a text in itself', 'a b c d e f', 'a b c d e f', 1],
    ['of a part', 'a b c d e f g h i', 'a b c d e', 1],
    ['half', 'a b c d e f', 'a b c d e x', 0.5],
    ['of other words', 'a b c d e', 'e d c b a', 0],
    ['of a text shorter than a shingle', 'a b', 'a b', 1],
    ['of nothing', '', '', 0],
  ])('%s', (_, a, b, expected) => {
    expect(containment(shingles(a), shingles(b))).toBe(expected);
  });
});

test('of a script without spaces ten characters are a run, as five words are of another', () => {
  expect([...shingles('阿瓦隆与博尔杜里亚签')]).toEqual(['阿 瓦 隆 与 博 尔 杜 里 亚 签']);
  expect(shingles('阿瓦隆与博尔杜里亚签署').size).toBe(2);
});
