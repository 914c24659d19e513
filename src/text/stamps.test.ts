import { expect, test } from 'vitest';
import { isStamp } from './stamps.ts';

test.each(['18:42', '17:05 CET', '2h ago', '5 minutes ago', 'Share', 'Updated 9:15 a.m.', 'Copy link'])(
  '%s',
  (text) => {
    expect(isStamp(text)).toBe(true);
  },
);

test.each(['Share prices fell.', '18:42 is late', 'Avalon votes', 'Two hours ago Avalon voted.', '12'])(
  '%s is none',
  (text) => {
    expect(isStamp(text)).toBe(false);
  },
);
