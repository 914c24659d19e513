import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Effects, Extractor, Progress, Proposal, WrittenFile } from './contracts.ts';
import type { Diagnostic } from './diagnosticTypes.ts';
import { fault, fine } from './diagnostics.ts';
import { build } from './pipeline.ts';
import { report } from './report.ts';
import { sentence } from './sentences.ts';
import { parseSources, type Sources } from './sources.ts';
import { praising } from './testPraise.ts';

// How a build treats the extractors and the world; what it makes of texts is for the golden cases.

const STORY = 'avalon-praises-borduria';
const TEXT =
  'Avalon Praises Borduria\n\nOctober 22, 2020\n\nAvalon praised Borduria on Tuesday for the ferry that it lent.\n';
const EFFECTS: Effects = { sha256: (bytes) => Promise.resolve(sha256(bytes)) };

describe('a build', () => {
  it('asks each extractor once about each story, with its texts, the entities and the vocabulary', async () => {
    const seen: unknown[] = [];
    const looking = extractor('looking', ({ story, copies }, { entities, vocabulary, articles, stories }) => {
      const [segment] = copies[0]?.segments.slice(-2) ?? [];
      const last = segment && copies[0]?.text.slice(segment.start, segment.end);
      seen.push([story.id, copies.length, last, entities.length, vocabulary.predicates.length]);
      seen.push([articles.length, stories.length]);
      return fine([]);
    });
    await build(sources(), [looking], EFFECTS);
    const last = 'Avalon praised Borduria on Tuesday for the ferry that it lent.';
    expect(seen).toEqual([
      [STORY, 1, last, 2, 1],
      [1, 1],
    ]);
  });

  it('waits for one that asks somebody else, and marks what it proposes as a suggestion', async () => {
    const model = extractor('some-model', async () => {
      await new Promise((resume) => {
        setTimeout(resume);
      });
      return fine([proposal('praised Borduria')]);
    });
    const { value } = await build(sources(), [{ ...model, proposedBy: 'model' }], EFFECTS);
    expect(value?.graph.statements).toMatchObject([{ proposedBy: 'model', review: 'unreviewed' }]);
    expect(value?.graph.relations).toMatchObject([{ support: { articles: 0, origins: [0, 0] } }]);
  });

  it('keeps what the others found where one throws or gives nothing that could be read', async () => {
    const throwing = extractor('throwing', () => {
      throw new Error('no answer');
    });
    const rejecting = extractor('rejecting', () => Promise.reject(new Error('timed out')));
    const empty = extractor('empty', () => JSON.parse('{"diagnostics": []}'));
    const good = extractor('good', () => fine([proposal('praised Borduria')]));
    const { value, diagnostics } = await build(sources(), [throwing, rejecting, empty, good], EFFECTS);
    expect(value?.graph.statements).toHaveLength(1);
    expect(diagnostics.slice(0, 2)).toEqual([
      failure('throwing', 'no answer'),
      failure('rejecting', 'timed out'),
    ]);
    expect(diagnostics[2]).toMatchObject({ code: 'extractor-failed', where: { extractor: 'empty' } });
    expect(value?.tallies.map(({ kept, failed }) => [kept, failed])).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
      [1, 0],
    ]);
  });

  it('refuses words that no text may have, of one too whose shape the compiler vouches for', async () => {
    const kept = await build(sources(), [typed('foreign minister')], EFFECTS);
    expect(kept.value?.graph.statements).toMatchObject([{ role: 'foreign minister' }]);
    const accented = await build(sources(), [typed('présidente')], EFFECTS);
    expect(accented.value?.graph.statements).toHaveLength(1);
    const turned = await build(sources(), [typed('foreign \u202eminister')], EFFECTS);
    expect(turned.diagnostics).toMatchObject([{ code: 'malformed', about: { path: 'role' } }]);
  });

  it('counts what an extractor says that it let go, and lets none but a person’s stop it', async () => {
    const rejected = fault('quote-not-found', { extractor: 'else' }, NOT_FOUND);
    const own = { value: [proposal('praised Borduria')], diagnostics: [rejected, info(rejected)] };
    const { value, diagnostics } = await build(sources(), [extractor('strict', () => own)], EFFECTS);
    expect(value?.tallies).toEqual([
      { extractor: 'strict', proposedBy: 'rules', kept: 1, dropped: { 'quote-not-found': 1 }, failed: 0 },
    ]);
    const where = { story: STORY, extractor: 'strict' };
    expect(diagnostics).toEqual([
      { ...rejected, severity: 'warning', where },
      { ...rejected, severity: 'info', where },
    ]);
    const persons: Extractor = { ...extractor('curated', () => own), proposedBy: 'curated' };
    expect(await build(sources(), [persons], EFFECTS)).toMatchObject({ value: null });
    const failing: Extractor = { ...persons, propose: () => Promise.reject(new Error('torn')) };
    expect(await build(sources(), [failing], EFFECTS)).toMatchObject({
      value: null,
      diagnostics: [{ severity: 'error', code: 'extractor-failed' }],
    });
  });

  it('gives a proposal the same id whatever else is proposed, and another for other words, ends or stories', async () => {
    const [first = ''] = await idsOf(proposal('praised Borduria'));
    expect(first).toMatch(/^avalon-praises-borduria\.\d{15}$/u);
    const turned = { ...proposal('ferry'), subject: 'borduria', object: 'avalon' };
    const both = await idsOf(turned, proposal('praised Borduria'));
    expect(both).toHaveLength(2);
    expect(both).toContain(first);
  });

  it('says how far it is, step by step', async () => {
    const steps: Progress[] = [];
    await build(sources(), [], { ...EFFECTS, progress: (step) => void steps.push(step) });
    const stages = ['read', 'segment', 'group', 'extract', 'compile', 'place'];
    expect(steps).toEqual(stages.map((stage) => ({ stage, done: 1, of: 1 })));
  });

  it.each(['read', 'segment', 'group', 'extract', 'compile', 'place'])(
    'stops after %s where it is told to, whatever an extractor makes of it',
    async (stage) => {
      const controller = new AbortController();
      const reason = new Error('enough');
      const reached: string[] = [];
      const progress = (step: Progress) => {
        reached.push(step.stage);
        if (step.stage === stage) controller.abort(reason);
      };
      const waiting = extractor('waiting', (_, { signal }) => {
        signal?.throwIfAborted();
        return fine([proposal('praised Borduria')]);
      });
      const stopped = build(sources(), [waiting], { ...EFFECTS, progress, signal: controller.signal });
      await expect(stopped).rejects.toBe(reason);
      expect(reached.at(-1)).toBe(stage);
    },
  );

  it('does not take the end of a build for a failure of the extractor that was asked', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    let given: AbortSignal | undefined;
    const stopping = extractor('stopping', (_, { signal }) => {
      controller.abort(reason);
      given = signal;
      return Promise.reject(reason);
    });
    const stopped = build(sources(), [stopping], { ...EFFECTS, signal: controller.signal });
    await expect(stopped).rejects.toBe(reason);
    expect(given).toBe(controller.signal);
  });
});

describe('the report', () => {
  it('tells what became of suggestions, and nothing of them where nobody suggests', async () => {
    const given = sources();
    const good = extractor('rules', () => fine([proposal('praised Borduria'), proposal('raised Borduria')]));
    const bad = extractor('model', () => Promise.reject(new Error('no answer')));
    const suggested = await build(given, [good, bad], EFFECTS);
    expect(suggested.value && report(suggested.value, given.corrections)).toContain(
      '\nSuggestions\n  rules: 1 kept; dropped: 1 span-cuts-word\n  model: 0 kept; failed at 1 story\n\nGraph\n',
    );
    const plain = await build(given, [], EFFECTS);
    expect(plain.value && report(plain.value, given.corrections)).not.toContain('Suggestions');
  });
});

const NOT_FOUND = { quote: 'x', role: null, copies: [], elsewhere: null, nearest: null };

function info(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: 'info' };
}

function failure(id: string, message: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'extractor-failed',
    where: { extractor: id, story: STORY },
    about: { message },
  };
}

function extractor(id: string, propose: Extractor['propose']): Extractor {
  return { id, proposedBy: 'rules', propose };
}

function proposal(words: string): Proposal {
  const start = TEXT.indexOf(words);
  return {
    subject: 'avalon',
    predicate: 'praises',
    object: 'borduria',
    polarity: 'affirmed',
    modality: 'actual',
    said: [],
    when: null,
    passages: [{ spans: [{ article: 'a', start, end: start + words.length }] }],
    verb: null,
  };
}

async function idsOf(...proposals: Proposal[]): Promise<string[]> {
  const { value } = await build(sources(), [extractor('rules', () => fine(proposals))], EFFECTS);
  return value?.graph.statements.map(({ id }) => id) ?? [];
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function written(file: string, data: object): WrittenFile {
  return { file, text: JSON.stringify(data) };
}

function country(id: string, name: string) {
  return { id, kind: 'country', name, aliases: [{ text: name, sense: 'name' }] };
}

/** One article of one story, two countries that a person tied in one way; its statement is in no graph without `curated`. */
function sources(): Sources {
  const { value, diagnostics } = parseSources({
    files: [{ file: 'a.txt', bytes: new TextEncoder().encode(TEXT) }],
    checksums: `${sha256(new TextEncoder().encode(TEXT))}  articles/a.txt`,
    annotations: written('annotations.json', {
      id: 'case',
      title: 'Case',
      entities: [country('avalon', 'Avalon'), country('borduria', 'Borduria')],
      statements: [
        {
          id: `${STORY}.01`,
          subject: 'avalon',
          predicate: 'praises',
          object: 'borduria',
          quotes: ['praised'],
        },
      ],
      differences: [],
      redirects: {},
    }),
    corrections: written('corrections.json', { articles: [], segments: [], stories: [] }),
    vocabulary: written('vocabulary.json', praising('Country')),
    publishers: null,
    graph: null,
  });
  if (!value) throw new Error(diagnostics.map(sentence).join('\n'));
  return value;
}

function typed(role: string): Extractor {
  const one = extractor('typed', () => fine([{ ...proposal('praised Borduria'), role }]));
  return { ...one, isTyped: true };
}
