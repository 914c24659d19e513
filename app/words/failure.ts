import type { Failure } from '../../src/view/failure.ts';
import { failureTexts } from './texts/failures.ts';

/** Why there is nothing to show, in a sentence, and what the reader can do. */
export interface FailureWords {
  title: string;
  /** What is wrong in a file. */
  details: readonly string[];
  /** What a machine said, for those who can mend it. */
  technical: string | null;
  /** To try again is of no use: the reader must choose a file. */
  byHand: boolean;
}

export function failureWords(failure: Failure): FailureWords {
  return {
    title: titleOf(failure),
    details: failure.code === 'refused' ? failure.problems : [],
    technical: failure.code === 'fault' ? failure.message : null,
    byHand: failure.code === 'onDisk',
  };
}

function titleOf(failure: Failure): string {
  switch (failure.code) {
    case 'elsewhere':
      return failureTexts.elsewhere(short(failure.path));
    case 'unreachable':
      return failureTexts.unreachable(failure.file);
    case 'notFound':
      return failureTexts.missing(failure.file);
    case 'server':
      return failureTexts.server(failure.file, String(failure.status));
    case 'notJson':
      return failureTexts.notJson(failure.file);
    case 'onDisk':
      return failureTexts.onDisk(short(failure.file));
    case 'noReader':
      return failureTexts.noReader;
    case 'refused':
      return failure.summary;
    case 'fault':
      return failureTexts.reading;
  }
}

/** A stranger’s text cut so that a sentence can hold it. */
function short(given: string): string {
  return given.slice(0, 120);
}
