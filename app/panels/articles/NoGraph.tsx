import { useEffect, useRef } from 'react';
import { stopBuilding } from '../../state/loading/buildArticles.ts';
import { ownArticleTexts } from '../../words/texts/ownArticles.ts';
import { Unread } from './Unread.tsx';

interface Props {
  unread: { name: string; why: string }[];
  problems: string[];
}

/** Why there is nothing to draw; whatever was open is open still. */
export function NoGraph({ unread, problems }: Props) {
  const again = useRef<HTMLButtonElement>(null);
  useEffect(() => again.current?.focus(), []);
  return (
    <>
      <div role="alert">
        <h3>{ownArticleTexts.failed}</h3>
      </div>
      {problems.length > 0 && (
        <ul>
          {problems.map((problem) => (
            <li key={problem} dir="auto">
              {problem}
            </li>
          ))}
        </ul>
      )}
      <Unread unread={unread} />
      <button type="button" ref={again} onClick={stopBuilding}>
        {ownArticleTexts.again}
      </button>
    </>
  );
}
