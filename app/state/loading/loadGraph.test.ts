import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { parseGraph } from '../../../src/model/load.ts';
import { testGraph } from '../../../src/model/testGraph.ts';
import { here } from '../../workers/here.ts';
import { GraphError } from '../../../src/model/problem.ts';
import { testIndex } from '../../../src/query/testIndex.ts';
import type { Failure } from '../../../src/view/failure.ts';
import { useStore } from '../store/store.ts';
import { putState, stubAddressBar } from '../store/testState.ts';
import { loadGraph } from './loadGraph.ts';
import { openFiles } from './openFiles.ts';

const { graph } = testGraph();
const text = JSON.stringify(graph);

/** Reads as the script beside the page does, and breaks over `break`. */
class Reader extends EventTarget {
  postMessage(given: string): void {
    queueMicrotask(() => {
      this.dispatchEvent(new MessageEvent('message', { data: here }));
      this.dispatchEvent(answerTo(given));
    });
  }

  terminate(): void {}
}

/** As in the frame of a stranger. */
function Refused(): never {
  throw new DOMException('No.', 'SecurityError');
}

/** A file that comes when a test says so. */
let come: (response: Response) => void = () => undefined;
const coming = () => new Promise<Response>((done) => (come = done));

/** A file that never comes. */
async function never(_: URL, { signal }: RequestInit): Promise<unknown> {
  return new Promise((_done, fail) => signal?.addEventListener('abort', () => fail(new Error('aborted'))));
}

/** As where the connection is gone, or the file. */
class Missing extends EventTarget {
  constructor() {
    super();
    queueMicrotask(() => this.dispatchEvent(new Event('error')));
  }
  postMessage(): void {}
  terminate(): void {}
}

function answerTo(given: string): Event {
  if (given === 'break') return Object.assign(new Event('error'), { message: 'x is null' });
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
      'that the server cannot deliver',
      '?graph=g.json',
      { code: 'server', file: 'g.json', status: 500 },
      () => new Response('', { status: 500 }),
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

  it('is not opened where what reads it fails', async () => {
    at('', () => new Response('break'));
    await loadGraph();
    expect(useStore.getState().failure).toEqual({ code: 'fault', message: 'x is null' });
  });

  it.each<[what: string, Worker: unknown]>([
    ['is refused by the browser', Refused],
    ['does not come', Missing],
  ])('is read in the page where the script beside it %s', async (_, worker) => {
    vi.stubGlobal('Worker', worker);
    at('?entity=norland');
    await loadGraph();
    expect(useStore.getState()).toMatchObject({ failure: null, index: { graph: { id: graph.id } } });
  });

  it('takes the place of another at once, and says when it takes long', async () => {
    vi.useFakeTimers();
    putState(testIndex());
    at('?graph=other.json', coming);
    const loading = loadGraph();
    expect(useStore.getState()).toMatchObject({ index: null, isSlow: false, view: { graph: 'other.json' } });
    vi.advanceTimersByTime(9000);
    expect(useStore.getState().isSlow).toBe(true);
    vi.useRealTimers();
    come(new Response(text));
    await loading;
    expect(useStore.getState()).toMatchObject({ isSlow: false, index: { graph: { id: graph.id } } });
  });

  it('is given up where it does not come for two minutes', async () => {
    vi.useFakeTimers();
    stubAddressBar('?graph=other.json');
    vi.stubGlobal('fetch', never);
    const loading = loadGraph();
    await vi.advanceTimersByTimeAsync(121_000);
    vi.useRealTimers();
    await loading;
    expect(useStore.getState().failure).toEqual({ code: 'unreachable', file: 'other.json' });
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
