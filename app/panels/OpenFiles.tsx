import { useId, useState } from 'react';
import { openFiles } from '../state/loading/openFiles.ts';
import { failureWords, type FailureWords } from '../words/failure.ts';
import { openingTexts } from '../words/texts/opening.ts';
import { bringIntoView } from '../ui/bringIntoView.ts';

/** Opens a graph file of the reader's own disk; one that cannot be opened is told, and changes nothing. */
export default function OpenFiles({ onOpened }: { onOpened?: () => void }) {
  const id = useId();
  const [failure, setFailure] = useState<FailureWords | null>(null);
  const open = async (files: readonly File[]) => {
    const why = await openFiles(files);
    setFailure(why && wordsFor(why));
    if (why === null) onOpened?.();
  };
  return (
    <div className="open-files">
      <label htmlFor={id}>{openingTexts.label}</label>{' '}
      <input
        id={id}
        type="file"
        multiple
        onChange={({ target }) => {
          void open([...(target.files ?? [])]);
          target.value = ''; // so that the same file, mended, can be chosen again
        }}
      />
      <small>{openingTexts.hint}</small>
      {failure && (
        <div role="alert" ref={(told) => bringIntoView(told)}>
          <p dir="auto">{failure.title}</p>
          <ul>
            {failure.details.map((detail) => (
              <li key={detail} dir="auto">
                {detail}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function wordsFor(why: NonNullable<Awaited<ReturnType<typeof openFiles>>>): FailureWords {
  if (why.code === 'notOneGraph')
    return { title: openingTexts.oneGraph, details: [], technical: null, byHand: true };
  return failureWords(why);
}
