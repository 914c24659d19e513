export { meetHits } from './hits.ts';
export { followTies } from './ties.ts';
