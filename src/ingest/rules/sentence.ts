import type { Clause } from './clauses.ts';
import type { Token } from './language.ts';
import type { Phrase } from './phrases.ts';
import type { Stretch } from './storyText.ts';
import type { TimeWords } from './times.ts';
import type { Voices } from './voices.ts';

/** A sentence taken apart. */
export interface Sentence {
  tokens: Token[];
  /** Without the words of time. */
  phrases: Phrase[];
  clauses: Clause[];
  times: TimeWords[];
  voices: Voices;
  stretch: Stretch;
}
