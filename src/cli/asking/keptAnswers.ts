import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Question } from '../../ingest/asking/ask.ts';
import { linesIn, parsed } from '../build/linesIn.ts';
import { CACHE } from '../build/output.ts';
import { sha256 } from '../sha256.ts';

const FILE = 'answers.jsonl';

/**
 * Answers that were paid for, each under the hash of the model and of the whole question: its text, the vocabulary and
 * the prompt. While a build runs they lie beside the output, line by line, so that a build that was stopped goes on where
 * it was; a build that is done takes them into its output.
 */
export interface KeptAnswers {
  get: (model: string, question: Question) => string | null;
  add: (model: string, question: Question, answer: string) => void;
  /** Writes all there are for the output in a folder. */
  save: (folder: string) => void;
  /** Clears what lay beside the output. */
  settle: () => void;
}

/** @param place of the output */
export function keptAnswers(place: string): KeptAnswers {
  const beside = join(dirname(place), `.${basename(place)}.${FILE}`);
  const lines = new Map([...linesIn(join(place, CACHE, FILE)), ...linesIn(beside)]);
  lines.delete('');
  return {
    get: (model, question) => {
      const value = parsed(lines.get(keyOf(model, question)) ?? '')?.value;
      return typeof value === 'string' ? value : null;
    },
    add: (model, question, answer) => {
      const [key, line] = [keyOf(model, question), JSON.stringify(answer)];
      lines.set(key, line);
      mkdirSync(dirname(place), { recursive: true });
      // The line before may have been cut off by a kill.
      appendFileSync(beside, `\n${key} ${line}\n`);
    },
    save: (folder) => {
      if (lines.size > 0)
        writeFileSync(join(folder, FILE), [...lines].map(([key, line]) => `${key} ${line}\n`).join(''));
    },
    settle: () => rmSync(beside, { force: true }),
  };
}

function keyOf(model: string, { system, user }: Question): string {
  return sha256(JSON.stringify([model, system, user]));
}
