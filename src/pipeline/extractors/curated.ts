import { storyOf } from '../../model/ids.ts';
import type { AnnotatedStatement } from '../curation.ts';
import type { Candidate } from './candidate.ts';

/** The statements that a person wrote down, with what they left out as usual; they are accepted. */
export function curated(statements: AnnotatedStatement[]): Candidate[] {
  return statements.map((statement) => ({
    polarity: 'affirmed',
    modality: 'actual',
    said: [],
    when: null,
    ...statement,
    story: storyOf(statement.id),
    origin: 'curated',
    review: 'accepted',
  }));
}
