/** Of several lists, one after the other, what each has: numbers, each once in a list. */
export interface Entries {
  numbers: Uint32Array;
  /** Where each list ends. */
  ends: Uint32Array;
}

/**
 * Of each list the ranks of what it has, in ascending order; what is of no rank is left out. The lists of each rank are
 * noted and then gone through from rank to rank, so that nothing has to be sorted.
 *
 * @param ranks of each number; below zero where it has none
 * @param frequency of each rank how many lists have it
 */
export function byRank(entries: Entries, ranks: Int32Array, frequency: Uint32Array): Uint32Array[] {
  const ends = new Uint32Array(frequency.length); // of those of each rank, as far as they are noted
  let total = 0;
  for (let rank = 0; rank < frequency.length; rank++) {
    ends[rank] = total;
    total += frequency[rank] ?? 0;
  }
  const owners = new Uint32Array(total);
  const begins = noteOwners(entries, ranks, owners, ends);
  const found = new Uint32Array(total);
  const places = Array.from(begins, (begin, list) => found.subarray(begin, begins[list + 1]));
  for (let rank = 0, at = 0; rank < ends.length; rank++)
    for (; at < (ends[rank] ?? 0); at++) {
      const list = owners[at] ?? 0;
      found[begins[list] ?? 0] = rank;
      begins[list] = (begins[list] ?? 0) + 1;
    }
  return places;
}

/** Notes the lists of each rank. @returns where what is of any rank begins of each list, of those of all lists */
function noteOwners(
  { numbers, ends }: Entries,
  ranks: Int32Array,
  owners: Uint32Array,
  noted: Uint32Array,
): Uint32Array {
  const begins = new Uint32Array(ends.length);
  let [count, at] = [0, 0];
  for (let list = 0; list < ends.length; list++) {
    begins[list] = count;
    for (const end = ends[list] ?? 0; at < end; at++) {
      const rank = ranks[numbers[at] ?? 0] ?? -1;
      if (rank < 0) continue;
      const place = noted[rank] ?? 0;
      owners[place] = list;
      noted[rank] = place + 1;
      count += 1;
    }
  }
  return begins;
}
