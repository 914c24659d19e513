import { useEffect, useState } from 'react';
import { loadingTexts } from '../words/texts/loading.ts';

/** Longer than this a reader waits only when told why, in milliseconds. */
const expected = 8000;

/** What stands while a part of the page is fetched; where that takes long, a way on. */
export function Loading({ words }: { words: string }) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), expected);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className="fetching">
      {isSlow ? `${loadingTexts.slow} ` : words}
      {isSlow && <Reload />}
    </p>
  );
}

/** Tries everything again. */
export function Reload() {
  return (
    <button type="button" className="quiet" onClick={() => location.reload()}>
      {loadingTexts.reload}
    </button>
  );
}
