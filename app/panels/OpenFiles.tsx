import { useId, useState } from 'react';
import { openFiles } from '../state/openFiles.ts';
import type { Failure } from '../state/store.ts';
import { words } from '../words/catalogue.ts';

/** Opens a graph file of the reader's own disk; one that cannot be opened is told, and changes nothing. */
export default function OpenFiles({ onOpened }: { onOpened?: () => void }) {
  const id = useId();
  const [failure, setFailure] = useState<Failure | null>(null);
  const open = async (files: readonly File[]) => {
    const why = await openFiles(files);
    setFailure(why);
    if (why === null) onOpened?.();
  };
  return (
    <div className="open-files">
      <label htmlFor={id}>{words.opening.label}</label>{' '}
      <input
        id={id}
        type="file"
        multiple
        onChange={({ target }) => {
          void open([...(target.files ?? [])]);
          target.value = ''; // so that the same file, mended, can be chosen again
        }}
      />
      <small>{words.opening.hint}</small>
      {failure && (
        <div role="alert" ref={bringIntoView}>
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

/** What is told stands under the field, which may be the last thing in sight. */
function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
