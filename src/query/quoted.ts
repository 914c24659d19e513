/** What closes a mark of quotation, and what opens it. */
const closes: Readonly<Record<string, string>> = { '“': '”', '"': '"', '„': '“', '«': '»' };
const opens: Readonly<Record<string, string>> = { '”': '“', '"': '"', '»': '«' };

/**
 * Words between marks of quotation. Where they have one of their own at one end, only the other is added; where they
 * have more, single ones stand around all of it: two pairs of one sort cannot be told apart. No word is altered.
 */
export function quoted(words: string): string {
  const own = words.match(/[“”"„«»]/gu) ?? [];
  const [first = '', last = ''] = [words.at(0), words.at(-1)];
  const [opened, closed] = [closes[first], opens[last]];
  if (own.length === 0) return `“${words}”`;
  if (own.length === 1 && opened) return `${words}${opened}`;
  if (own.length === 1 && closed) return `${closed}${words}`;
  if (own.length === 2 && opened === last && words.length > 1) return words;
  return `‘${words}’`;
}
