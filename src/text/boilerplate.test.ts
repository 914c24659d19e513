import { describe, expect, it } from 'vitest';
import { isBoilerplate } from './boilerplate.ts';
import { creditStart, heading, isByline, isDateLine } from './marks.ts';
import { paragraphs } from './paragraphs.ts';

describe('isBoilerplate', () => {
  it.each([
    ['Our newsroom needs your support to go on.', true],
    ['Thank you for registering', true],
    ['Let us know.', true],
    ['<https://www.example.org/2020/10/22/a>', true],
    ['**Related article:** [Serbia Drops Out](#)', true],
    ['Leave a Reply', true],
    ['FOR IMMEDIATE RELEASE', true],
    ['**Press release:**', true],
    ['EMBARGOED UNTIL 6 pm on Tuesday', true],
    ['Press release of the ministry angers teachers', false],
    ['“We support you and your story,” the minister told reporters.', false],
    ['The US supports Serbia, reporters said.', false],
    ['Russia has shown support for the story that Belgrade tells.', false],
    ['He read the newsletters of the party for years before he joined it in the end.', false],
    ['Serbia [said](#) that it had signed.', false],
  ])('%s', (text, expected) => {
    expect(paragraphs(text).map(isBoilerplate)).toEqual([expected]);
  });
});

describe('paragraphs', () => {
  it.each([
    ['a blank line in mid sentence', 'he came to inspect eight units of the army\n\nthat were armed.', 1],
    ['a sentence that ended', 'He came to inspect.\n\nthat is all', 2],
    ['short lines of one block', 'By Jane Doe\nTuesday\nBelgrade', 3],
    ['a block wrapped at a margin', `${'word '.repeat(13)}\n${'Word '.repeat(13)}\nWord.`, 1],
    ['line ends of Windows', 'One.\r\n\r\nTwo.\r\n', 2],
    [
      'an address after a label',
      'The original of this is to be found at the address\n\nhttps://a.example',
      2,
    ],
    ['nothing but space', ' \n\u00a0\n', 0],
  ])('%s', (_, text, expected) => {
    expect(paragraphs(text)).toHaveLength(expected);
  });
});

describe('marks', () => {
  it.each([
    ['Tanks on parade. Defense Ministry / TASS', 17],
    ['Tanks on parade. **Defense Ministry / TASS**', 17],
    ['Serbia EU (Copyright 2020 The Associated Press. All rights reserved.)', 10],
    ['Serbia and/or Kosovo are named.', -1],
    ['He spoke (in Copyright court) for hours.', -1],
  ])('the credit of %s begins at %i', (text, expected) => {
    expect(creditStart(text)).toBe(expected);
  });

  it.each([
    ['October 22, 2020', true],
    ['Published on 22 October 2020', true],
    ['On October 22, 2020 he left', false],
    ['Published', false],
  ])('%s alone is a date: %s', (text, expected) => {
    expect(isDateLine(text)).toBe(expected);
  });

  it.each([
    ['Via AP news wire', true],
    ['By Jane Doe', true],
    ['By then it was late.', false],
    ['From Belgrade he went on to Moscow.', false],
    ['from bad to worse', false],
  ])('%s is a byline: %s', (text, expected) => {
    expect(isByline(text)).toBe(expected);
  });

  it('reads the level of a heading', () => {
    expect(heading('## Serbia')).toEqual({ level: 2, start: 3 });
    expect(heading('#Serbia')).toBeNull();
  });
});
