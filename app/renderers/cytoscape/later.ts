import { meetHits } from './hits.ts';
import { followTies } from './ties.ts';
import { panByTouch } from './touchPan.ts';

/** What follows a drawing, and is fetched apart from it. */
export const followers = [meetHits, followTies, panByTouch];
