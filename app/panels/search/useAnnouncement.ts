import { useEffect, useState } from 'react';

/** So long nothing more is typed before what was found is told to those who listen, in milliseconds. */
const pause = 700;

/**
 * The words once they have stood for a while, nothing while they change.
 * @param counts whether they are of the sort of which the first is told with more: `isFirst`
 */
export function useAnnouncement(words: string, counts: boolean): [told: string, isFirst: boolean] {
  const [{ told, times }, setTold] = useState({ told: '', times: 0 });
  useEffect(() => {
    if (words === '') return undefined;
    const timer = setTimeout(
      () => setTold(({ times: before }) => ({ told: words, times: before + Number(counts) })),
      pause,
    );
    return () => clearTimeout(timer);
  }, [words, counts]);
  return [told === words ? told : '', counts && times === 1];
}
