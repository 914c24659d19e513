import { expect, test } from 'vitest';
import { ownWords } from './ownWords.ts';

const post = 'Belgrade suspended its drills with all partners for six months';
const wire = 'Serbia suspended drills with foreign troops for six months';

test.each([
  [post, [wire], 'all partners'],
  [wire, [post], 'foreign troops'],
  ['Drills, “with all  partners”', ['drills'], 'with all  partners'],
  ['Drills with partners', ['partners', 'WITH drills'], null],
  ['', [wire], null],
])('of “%s” beside %j: %s', (text, others, expected) => expect(ownWords(text, others)).toBe(expected));
