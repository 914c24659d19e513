import { array, assert, constantFrom, property } from 'fast-check';
import { expect, it } from 'vitest';
import { endsSentence } from '../../text/paragraphs.ts';
import { brokenLines } from './brokenLines.ts';

const pieces = constantFrom(
  '\n',
  '\n',
  ' ',
  '  ',
  'and on it goes',
  'It ends here.',
  'Avalon shut the bridge over the sound',
  'x',
  '.',
);

it('gives each line of a page to the paragraph that it goes on with, as if all of it were looked at', () => {
  assert(
    property(array(pieces, { maxLength: 24 }), (chosen) => {
      const text = chosen.join('');
      expect(brokenLines(text)).toEqual(slowly(text));
    }),
  );
});

it('joins a line that is broken 50,000 times', () => {
  const [whole, ...others] = brokenLines(Array.from({ length: 50_000 }, () => 'and on it goes').join('\n'));
  expect(others).toEqual([]);
  expect(whole).toHaveLength(50_000 * 'and on it goes '.length - 1);
});

function slowly(text: string): string[] {
  return text.split(/\n\s*\n/u).flatMap((block) => {
    const parts: string[] = [];
    for (const next of block.split('\n')) {
      const last = parts.at(-1);
      const ends = last === undefined || endsSentence(last.slice(-40).trimEnd());
      if (!ends && (/^\p{Ll}/u.test(next.trim()) || last.trimEnd().length >= 40))
        parts[parts.length - 1] = `${last} ${next}`;
      else parts.push(next);
    }
    return parts;
  });
}
