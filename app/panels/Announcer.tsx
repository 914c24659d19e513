import { useEffect, useRef, useState } from 'react';
import { useAnnouncement } from '../state/device/announcement.ts';
import { useMoving } from '../state/device/moving.ts';
import { useVisible } from '../state/selectors/visible.ts';
import { useIndex, useStore } from '../state/store/store.ts';
import { newsWords } from '../words/announcing.ts';
import { useAdditions, useStatusWords } from './Status.tsx';

/** So long nothing changes before it is said what changed, in milliseconds: once a pause, and not at every step. */
const PAUSE = 500;

/** Says what is new to who listens: what is selected or was walked to, and how much is shown only where that changed. */
export function Announcer() {
  const [said, setSaid] = useState('');
  const { news, status, number } = useNews();
  const moving = useMoving((state) => state.moving);
  const before = useRef({ news, status, number });
  useEffect(() => {
    if (moving) return;
    const timer = setTimeout(() => {
      const last = before.current;
      before.current = { news, status, number };
      const isNews = news !== last.news || number !== last.number;
      const parts = [isNews ? news : '', status === last.status ? '' : status].filter(Boolean);
      // The same words once more are told again where they are not quite the same.
      if (parts.length > 0) setSaid(parts.join('. ') + (number % 2 === 0 ? '' : '\u00a0'));
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [news, status, number, moving]);
  return (
    <p className="unseen" aria-live="polite" data-announcer>
      {said}
    </p>
  );
}

function useNews() {
  const index = useIndex();
  const view = useStore((state) => state.view);
  const visible = useVisible();
  const { text, of, number } = useAnnouncement();
  const news = text !== '' && of === view.selected ? text : newsWords(index, view, visible);
  const [, notAdded] = useAdditions();
  return { news, status: useStatusWords() + notAdded, number };
}
