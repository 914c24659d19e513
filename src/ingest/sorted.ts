/** By id, numbers at the end of statement ids by their value. */
export function sorted<T extends { id: string }>(list: readonly T[]): T[] {
  const keyed = list.map((one) => ({ one, ...splitId(one.id) }));
  keyed.sort((a, b) => {
    if (a.stem !== b.stem) return a.stem < b.stem ? -1 : 1;
    return a.number - b.number;
  });
  return keyed.map(({ one }) => one);
}

function splitId(id: string): { stem: string; number: number } {
  const dot = id.lastIndexOf('.');
  return dot < 0 ? { stem: id, number: 0 } : { stem: id.slice(0, dot), number: Number(id.slice(dot + 1)) };
}
