import type { Graph, Segment, Story } from '../model/types.ts';
import type { TextArticle } from './contracts.ts';
import type { Corrections } from './curation.ts';
import { likenessAcross } from './likenessAcross.ts';
import type { Build } from './pipeline.ts';
import type { Tally } from './tallies.ts';

/** What was computed from the articles, what a person overruled and why, and what came of it, as lines of text. */
export function report({ graph, grouped, tallies }: Build, corrections: Corrections): string {
  return [
    ...section('Articles', grouped.articles.map(articleLine)),
    ...section('Segments overruled', corrections.segments.map(segmentLine)),
    ...section(
      'Stories as computed',
      grouped.computed.map((story, i) => storyLine(story, grouped.likeness[i] ?? null)),
    ),
    `  Likeness between stories is at most ${decimal(likenessAcross(grouped.articles))}.`,
    ...section(
      'Stories overruled',
      corrections.stories.map((c) => overruledLine(c, graph.stories)),
    ),
    ...section('Hosts named', corrections.articles.map(hostLine)),
    ...section('Suggestions', tallies.filter(({ proposedBy }) => proposedBy !== 'curated').map(tallyLine)),
    ...section('Graph', graphLines(graph)),
    '',
  ].join('\n');
}

function section(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

function articleLine({ file, host, segments, dates }: TextArticle): string {
  const roles = counts(segments.map(({ role }: Segment) => role));
  const printed = dates.map(({ text, role }) => `${text} (${role})`).join(', ');
  return `${file}: ${roles}; dates: ${printed || 'none'}; host: ${host ?? 'not known'}`;
}

function segmentLine({ article, role, reason, text }: Corrections['segments'][number]): string {
  return `${article}: ${JSON.stringify(text.slice(0, 40))} is ${role}. ${reason}`;
}

function hostLine({ article, host, reason }: Corrections['articles'][number]): string {
  return `${article}: ${host}. ${reason}`;
}

function storyLine(story: Story, least: number | null): string {
  const { id, copies, publisher, publisherBasis, published, derivedFrom } = story;
  const alike = least === null ? '' : ` (containment at least ${decimal(least)})`;
  const sources = derivedFrom.map(
    (source) => `${source.publisher}${source.story ? ` (${source.story})` : ''}`,
  );
  return [
    `${id}: ${copies.join(', ')}${alike}`,
    `publisher ${publisher ?? 'none'} (${publisherBasis})`,
    `published ${published.edtf ?? 'unknown'} (${published.basis})`,
    `credits ${sources.join(', ') || 'nobody'}`,
  ].join('; ');
}

function overruledLine({ computed, id, reason }: Corrections['stories'][number], stories: Story[]): string {
  const story = stories.find((candidate) => candidate.id === id);
  return `${computed} -> ${story ? storyLine(story, null) : id}. ${reason}`;
}

/** "rules: 5 kept; dropped: 2 duplicate, 1 no-entity; failed at 1 story". */
function tallyLine({ extractor, kept, dropped, failed }: Tally): string {
  const reasons = Object.entries(dropped).map(([code, count]) => `${count} ${code}`);
  return [
    `${extractor}: ${kept} kept`,
    ...(reasons.length > 0 ? [`dropped: ${reasons.join(', ')}`] : []),
    ...(failed > 0 ? [`failed at ${failed === 1 ? '1 story' : `${failed} stories`}`] : []),
  ].join('; ');
}

function graphLines({ entities, statements, relations, differences }: Graph): string[] {
  const bases = counts(statements.map(({ when }) => when?.basis ?? 'no date'));
  const ambiguous = entities.flatMap(({ aliases }) => aliases.filter((alias) => alias.ambiguous));
  const strings = [...new Set(ambiguous.map(({ text }) => text))].toSorted();
  const anchors = statements.flatMap(({ evidence }) => evidence.flatMap((passage) => passage.anchors));
  return [
    `${entities.length} entities, ${statements.length} statements, ${relations.length} relations, ${differences.length} differences`,
    `${anchors.length} quotes verified`,
    `dates: ${bases}`,
    `never linked by string alone: ${strings.join(', ') || 'none'}`,
  ];
}

function counts(names: string[]): string {
  const tally = new Map<string, number>();
  for (const name of names) tally.set(name, (tally.get(name) ?? 0) + 1);
  return [...tally].map(([name, count]) => `${count} ${name}`).join(', ') || 'none';
}

function decimal(value: number): string {
  return value.toFixed(2);
}
