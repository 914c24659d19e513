import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { parseGraph } from '../../../src/model/load.ts';
import { testGraph } from '../../../src/model/testGraph.ts';
import { GraphError } from '../../../src/model/problem.ts';
import { testIndex } from '../../../src/query/testIndex.ts';
import type { Failure } from '../../../src/view/failure.ts';
import { useStore } from '../store/store.ts';
import { putState, stubAddressBar } from '../store/testState.ts';
import { loadGraph } from './loadGraph.ts';
import { openFiles } from './openFiles.ts';

const { graph } = testGraph();
const text = JSON.stringify(graph);

/** Reads as the script beside the page does, breaks over `break` and does not come for `no script`. */
class Reader extends EventTarget {
  postMessage(given: string): void {
    queueMicrotask(() => this.dispatchEvent(answerTo(given)));
  }

  terminate(): void {}
}

function answerTo(given: string): Event {
  const faults: Record<string, string> = { break: 'x is null', 'no script': '' };
  const message = faults[given];
  if (message !== undefined) return Object.assign(new Event('error'), { message });
  return new MessageEvent('message', { data: reading(given) });
}

function reading(given: string): unknown {
  try {
    return { graph: parseGraph(given) };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return { reason: error.reason, summary: error.message, problems: [] };
  }
}

let written: string[] = [];

/** A page at an address, on a site that answers as it is told. */
function at(search: string, answer: () => Response | Promise<Response> = () => new Response(text)): void {
  written = stubAddressBar(search);
  vi.stubGlobal('fetch', async () => answer());
}

beforeEach(() => {
  putState(testIndex());
  useStore.setState({ index: null });
  vi.stubGlobal('Worker', Reader);
  vi.stubGlobal('document', { baseURI: 'https://example.org/' });
});
afterEach(() => vi.unstubAllGlobals());

describe('the graph that an address names', () => {
  it('is opened, with the rest of the address in it', async () => {
    at('?entity=norland');
    await loadGraph();
    const { index, view, failure } = useStore.getState();
    expect(index?.graph.id).toBe(graph.id);
    expect([view.selected, failure]).toEqual([{ type: 'entity', id: 'norland' }, null]);
  });

  test.each<[what: string, search: string, failure: Failure, answer?: () => Response | Promise<Response>]>([
    [
      'of another site',
      '?graph=https://evil.example/g.json',
      { code: 'elsewhere', path: 'https://evil.example/g.json' },
    ],
    ['of the disk', '?graph=disk:my.json', { code: 'onDisk', file: 'my.json' }],
    [
      'that is not there',
      '?graph=sub/g.json',
      { code: 'notFound', file: 'g.json', status: 404 },
      () => new Response('', { status: 404 }),
    ],
    [
      'that does not come',
      '?graph=g.json',
      { code: 'unreachable', file: 'g.json' },
      () => Promise.reject(new TypeError('no connection')),
    ],
    ['that is no JSON', '?graph=g.json', { code: 'notJson', file: 'g.json' }, () => new Response('<html>')],
  ])('is refused: one %s', async (_, search, failure, answer) => {
    at(search, answer);
    await loadGraph();
    expect(useStore.getState()).toMatchObject({ index: null, failure });
  });

  it('is refused where it is wrong, in the sentences of the checks', async () => {
    at('', () => new Response('{}'));
    await loadGraph();
    expect(useStore.getState().failure).toMatchObject({ code: 'refused' });
  });

  it.each<[text: string, failure: Failure]>([
    ['break', { code: 'fault', message: 'x is null' }],
    ['no script', { code: 'noReader' }],
  ])('is not opened where what reads it fails: %s', async (answer, failure) => {
    at('', () => new Response(answer));
    await loadGraph();
    expect(useStore.getState().failure).toEqual(failure);
  });

  it('comes to nothing where the reader has gone elsewhere meanwhile', async () => {
    at('', async () => {
      stubAddressBar('?graph=other.json');
      return new Response(text);
    });
    await loadGraph();
    expect(useStore.getState()).toMatchObject({ index: null, failure: null });
  });
});

describe('a file of the disk', () => {
  it('is opened with its articles, said so, and found again by its address', async () => {
    at('?entity=norland');
    expect(await openFiles([file('my.json'), file('wire.md', 'words')])).toBeNull();
    const { index, graphUrl, opened, notices } = useStore.getState();
    expect([index?.graph.id, graphUrl]).toEqual([graph.id, null]);
    expect([...(opened.get('my.json')?.articles.keys() ?? [])]).toEqual(['wire.md']);
    expect(notices).toEqual([{ code: 'fromDisk', file: 'my.json' }]);
    expect(written).toEqual(['push ?graph=disk:my.json']);
    useStore.setState({ index: null });
    await loadGraph();
    expect(useStore.getState().index?.graph.id).toBe(graph.id);
  });

  it('keeps its name for its own collection, and gives another one a number', async () => {
    at('');
    await openFiles([file('graph.json')]);
    await openFiles([file('graph.json'), file('wire.md', 'words')]);
    await openFiles([file('graph.json', JSON.stringify({ ...graph, id: 'another' }))]);
    const { opened } = useStore.getState();
    expect([...opened.keys()]).toEqual(['graph.json', 'graph.json (2)']);
    expect([...(opened.get('graph.json')?.articles.keys() ?? [])]).toEqual(['wire.md']);
  });

  test.each<[what: string, names: string[]]>([
    ['no graph', ['wire.md']],
    ['two graphs', ['a.json', 'b.JSON']],
    ['nothing', []],
  ])('is asked for where there is %s', async (_, names) => {
    at('');
    expect(await openFiles(names.map((name) => file(name)))).toEqual({ code: 'notOneGraph' });
  });

  it('that cannot be read changes nothing', async () => {
    at('');
    const before = useStore.getState();
    expect(await openFiles([file('my.json', '<html>')])).toEqual({ code: 'notJson', file: 'my.json' });
    expect(useStore.getState()).toBe(before);
  });
});

function file(name: string, content = text): File {
  return new File([content], name);
}
