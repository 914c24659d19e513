import { useEffect, useRef } from 'react';
import { showHelp } from '../../state/screen.ts';
import { useStore } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';
import OpenFiles from '../OpenFiles.tsx';
import './help.css';

/** How to read the graph, and every key and gesture. Esc or the button closes it. */
export default function Help() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-heading" onClose={() => showHelp(false)}>
      <div>
        <form method="dialog">
          <h2 id="help-heading">{words.help.reading}</h2>
          <button>{words.help.close}</button>
        </form>
        <ol>
          {words.help.sentences.map(([lead, rest]) => (
            <li key={lead}>
              <strong>{lead}</strong> {rest}
            </li>
          ))}
        </ol>
        <Keys />
        <Files />
        <OpenFiles onOpened={() => dialog.current?.close()} />
      </div>
    </dialog>
  );
}

function Keys() {
  return (
    <table>
      <caption>{words.help.keys}</caption>
      <thead>
        <tr>
          {words.help.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {words.help.actions.map(([what, keys, pointer]) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>
              {keys.map((key, i) => (
                <span key={key}>
                  {i > 0 && words.help.or}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </td>
            <td>{pointer}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is behind the page, for those who want to work with it. A file of the reader's own disk has no address. */
function Files() {
  const graphUrl = useStore((state) => state.graphUrl);
  const schema = new URL('data/graph.schema.json', document.baseURI).href;
  return (
    <p className="files">
      {words.help.address}{' '}
      {graphUrl && (
        <>
          {words.help.files} <a href={graphUrl.href}>{words.help.graphFile}</a>
          {words.help.and}
          <a href={schema}>{words.help.schema}</a>
          {words.help.end}
        </>
      )}
    </p>
  );
}
