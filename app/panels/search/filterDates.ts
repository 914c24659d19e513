import { edtfBounds } from '../../../src/model/edtf.ts';
import type { WrittenDays } from '../../../src/query/writtenDate.ts';

/** Days as the filter has them: by the year or month that they are, where they are one. */
export function filterDates({ from, to }: WrittenDays): { from: string | null; to: string | null } {
  const units = from === null ? [] : [from.slice(0, 4), from.slice(0, 7)];
  const unit = units.find((one) => {
    const bounds = edtfBounds(one);
    return bounds?.earliest === from && bounds.latest === to;
  });
  return unit === undefined ? { from, to } : { from: unit, to: unit };
}
