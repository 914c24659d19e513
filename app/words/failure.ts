import type { Failure } from '../../src/view/failure.ts';
import { troubleTexts } from './texts/trouble.ts';

/** Why there is nothing to show, in a sentence, and what the reader can do. */
export interface FailureWords {
  title: string;
  details: readonly string[];
  /** To try again is of no use: the reader must choose a file. */
  byHand: boolean;
}

export function failureWords(failure: Failure): FailureWords {
  return { title: titleOf(failure), details: detailsOf(failure), byHand: failure.code === 'onDisk' };
}

function titleOf(failure: Failure): string {
  switch (failure.code) {
    case 'elsewhere':
      return troubleTexts.elsewhere(short(failure.path));
    case 'unreachable':
      return troubleTexts.unreachable(failure.file);
    case 'notFound':
      return troubleTexts.missing(failure.file, String(failure.status));
    case 'notJson':
      return troubleTexts.notJson(failure.file);
    case 'onDisk':
      return troubleTexts.onDisk(short(failure.file));
    case 'noReader':
      return troubleTexts.noReader;
    case 'refused':
      return failure.summary;
    case 'fault':
      return troubleTexts.reading;
  }
}

function detailsOf(failure: Failure): readonly string[] {
  if (failure.code === 'refused') return failure.problems;
  return failure.code === 'fault' ? [failure.message] : [];
}

/** A stranger’s text cut so that a sentence can hold it. */
function short(given: string): string {
  return given.slice(0, 120);
}
