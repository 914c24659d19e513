/** So many answers are kept: more words than a large collection has, in a few megabytes. */
const most = 50_000;

/** A function of a text that computes each answer once: the words of news come again and again. */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? compute(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
