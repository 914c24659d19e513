import { inLanguage } from '../language.ts';
import { capitalise, count as countOf } from '../sentences.ts';

export const sourcesTexts = inLanguage({
  en: {
    label: 'Sources',
    lead: (stories: number, articles: number) =>
      `${capitalise(countOf(stories, 'report'))} in ${countOf(articles, 'article')}. Reprints of the same report count once; independence is counted by newsroom.`,
    tree: 'Who cites whom',
    credits: { stated: 'cites it', inferred: 'probably based on it' },
    again: 'shown above',
    reprints: (n: number) => `· ${countOf(n, 'reprint')}`,
    newsrooms: 'Single-source claims',
    newsroomsLead:
      'Claims taken from another newsroom count for that newsroom; “possibly” means the text doesn’t say. So these numbers differ from those of the reports below.',
    nothingReviewed: 'No claims have been reviewed yet, so none are counted.',
    alonePart: 'From this newsroom alone',
    perhapsPart: 'Possibly from this newsroom alone',
    newsroom: (name: string, alone: number, perhaps: number) =>
      `${capitalise(name)}: ${alone}${perhaps > 0 ? ` (possibly ${alone + perhaps})` : ''}`,
    stories: 'Reports',
    basis: {
      stated: 'as the text says',
      declared: 'according to the file’s metadata',
      'same-text': 'as another copy of the text says',
      inferred: 'inferred, not stated',
      unknown: 'publisher not named',
    },
    publisher: 'Published by',
    date: 'Date',
    drawsOn: 'Cites',
    nobody: 'no one',
    copies: 'Articles',
    original: (host: string) => `Published page (${host.replace(/^www\./u, '')})`,
    printed: (date: string, role: string) => `prints “${date}”, ${role}`,
    roles: {
      publication: 'date of the report',
      page: 'page date',
      url: 'in its address',
      furniture: 'unrelated',
    },
    noDate: 'prints no date',
    compare: 'Compare with',
    copy: (number: number) => `copy ${number}`,
    told: (relations: number, statements: number) =>
      `${capitalise(countOf(relations, 'link'))} from ${countOf(statements, 'claim')}.`,
    alone: (relations: number) =>
      `${capitalise(countOf(relations, 'link is', 'links are'))} in this report alone.`,
    tellsNothing: 'No links are based on this report.',
    showAll: 'Show its claims',
    showAlone: 'Show its exclusive claims',
    none: 'This collection has no reports yet.',
  },
});
