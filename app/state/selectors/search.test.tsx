// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { testIndex } from '../../../src/query/testIndex.ts';
import type { Found } from '../../../src/query/search/find.ts';
import type { SearchMessage } from '../../workers/searchHandler.ts';
import { putState } from '../store/testState.ts';
import { prepareSearch, useFinding } from './search.ts';

const found: Found = { text: 'n', answers: [], groups: [], closest: false, unknown: [], isPartial: false };

/** Answers the first question alone. */
class Searcher extends EventTarget {
  private asked = 0;

  postMessage(message: SearchMessage): void {
    if (message.type !== 'ask' || (this.asked += 1) > 1) return;
    const data = { number: message.number, found };
    queueMicrotask(() => {
      act(() => {
        this.dispatchEvent(new MessageEvent('message', { data }));
      });
    });
  }

  terminate(): void {}
}

afterEach(() => vi.unstubAllGlobals());

test('what was found stays while more is typed, and goes when the box is emptied', async () => {
  vi.stubGlobal('Worker', Searcher);
  const index = testIndex();
  putState(index);
  const { result, rerender } = renderHook(({ text }) => useFinding({ text, whole: null }), {
    initialProps: { text: 'n' },
  });
  await act(() => prepareSearch(index));
  await waitFor(() => expect(result.current).toEqual({ found, state: 'ready' }));
  rerender({ text: 'no' });
  expect(result.current).toEqual({ found, state: 'coming' });
  rerender({ text: '' });
  rerender({ text: 's' });
  expect(result.current).toEqual({ found: null, state: 'coming' });
});
