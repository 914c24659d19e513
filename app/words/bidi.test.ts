import { describe, expect, test } from 'vitest';
import { isolated } from './bidi.ts';

describe('isolated', () => {
  test.each(['Serbia', 'Владимир Путин', 'Vučić', 'MiG-29', '塞尔维亚', ''])('leaves %j as it is', (text) => {
    expect(isolated(text)).toBe(text);
  });

  test.each(['דוד לוי', 'القاهرة', 'Kan (כאן 11)'])('keeps %j apart, and nothing else changes', (text) => {
    expect(isolated(text)).toBe(`\u2068${text}\u2069`);
  });
});
