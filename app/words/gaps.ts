import type { EntityId, StatementId } from '../../src/model/types.ts';
import type { Gap } from '../../src/query/gaps.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { gapTexts } from './texts/gaps.ts';
import { supportTexts } from './texts/support.ts';
import { capitalise, name, sentence } from './sentences.ts';

/** What nobody says, as a sentence, and the statement that shows it where one does. */
export interface GapWords {
  text: string;
  shownBy: StatementId | null;
}

/** One sentence for each gap; for refusals one for each that the texts tell differently. */
export function gapWords(index: GraphIndex, gap: Gap): GapWords[] {
  switch (gap.code) {
    case 'one-source':
      return [{ text: gapTexts.oneSource(gap.owner ?? sourceName(index, gap.source)), shownBy: null }];
    case 'no-date':
      return [{ text: gapTexts.noDate, shownBy: null }];
    case 'not-quoted': {
      const { kind, plural } = get(index.entities, gap.entity);
      const called = capitalise(name(index, gap.entity));
      return [{ text: gapTexts.notQuoted(called, kind === 'person', plural === true), shownBy: null }];
    }
    case 'refused-to-comment': {
      const told = gap.statements.map((id): [string, StatementId] => [
        sentence(index, get(index.statements, id)),
        id,
      ]);
      return [...new Map(told.toReversed())]
        .toReversed()
        .map(([text, shownBy]) => ({ text: `${text}.`, shownBy }));
    }
  }
}

function sourceName(index: GraphIndex, source: EntityId | null): string {
  if (source === null) return supportTexts.unnamed;
  const called = name(index, source);
  return get(index.entities, source).media ? supportTexts.ownWord(called) : called;
}
