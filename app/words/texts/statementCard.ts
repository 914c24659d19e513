import { inLanguage } from '../language.ts';
import { count as countOf } from '../sentences.ts';

/** How firmly something is said, as an explanation. */
export const modalityMeanings = inLanguage({
  en: {
    actual: 'The text says that it is or was so.',
    planned: 'The text says that somebody plans it or has ordered it, not that it happened.',
    required: 'The text says that it must come first for something else to happen.',
    intended: 'The text says that something else was done to bring it about, not that it came about.',
    conditional: 'The text says that it would be so if something else happens.',
    possible: 'The text says that it may be so.',
    abandoned: 'The text says that it was to happen and was called off.',
  },
});

export const statementCardTexts = inLanguage({
  en: {
    textSays: 'In the text',
    context: 'Context: who, what or where is meant',
    copiesPrint: (copies: number) => `Also in ${countOf(copies, 'reprint')}`,
    showInArticle: 'Show in article',
    original: 'Original page',
    statement: (id: string) => `Claim ${id}`,
    saysWho: 'According to',
    howFirmly: 'Certainty',
    happened: 'Event date',
    said: 'Stated on',
    as: 'More exactly',
    also: 'Also named',
    /** Before the names; what or where they are, they say themselves. */
    role: { what: '', where: '', about: 'about ', with: 'with ' },
    unreviewed: 'Not reviewed yet',
    undated: 'No date given',
    sortedBy: (date: string) => `filed under publication date, ${date}.`,
    storyUndated: 'the report itself is undated.',
  },
});
