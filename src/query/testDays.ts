import * as fc from 'fast-check';
import type { IsoDay } from '../model/types.ts';
import { isoDay } from './calendar.ts';

/** Any day of the calendar for tests, its ends and the time of newspapers more often than the rest. */
export const anyDay: fc.Arbitrary<IsoDay> = fc
  .oneof(
    fc.integer({ min: -719_162, max: 2_932_896 }),
    fc.integer({ min: 7_000, max: 20_000 }),
    fc.constantFrom(-719_162, 2_932_896, 0, -1),
  )
  .map(isoDay);
