import { useEffect, useRef } from 'react';
import { showArticles, showHelp } from '../../state/device/screen.ts';
import { useStore } from '../../state/store/store.ts';
import { firstVisitTexts } from '../../words/texts/firstVisit.ts';
import { helpTexts } from '../../words/texts/help.ts';
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
          <h2 id="help-heading">{helpTexts.reading}</h2>
          <button>{helpTexts.close}</button>
        </form>
        <ol>
          {helpTexts.sentences.map(([lead, rest]) => (
            <li key={lead}>
              <strong>{lead}</strong> {rest}
            </li>
          ))}
        </ol>
        <Keys />
        <Files />
        <Licences />
        <p className="files">
          <button
            type="button"
            onClick={() => {
              dialog.current?.close();
              showArticles(true);
            }}
          >
            {firstVisitTexts.own}
          </button>
        </p>
        <OpenFiles onOpened={() => dialog.current?.close()} />
      </div>
    </dialog>
  );
}

function Keys() {
  return (
    <table>
      <caption>{helpTexts.keys}</caption>
      <thead>
        <tr>
          {helpTexts.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {helpTexts.actions.map(([what, keys, pointer]) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>
              {keys.map((key, i) => (
                <span key={key}>
                  {i > 0 && helpTexts.or}
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
      {helpTexts.address}{' '}
      {graphUrl && (
        <>
          {helpTexts.files} <a href={graphUrl.href}>{helpTexts.graphFile}</a>
          {helpTexts.and}
          <a href={schema}>{helpTexts.schema}</a>
          {helpTexts.end}
        </>
      )}
    </p>
  );
}

/** Whose work the page is: ours, the publishers', and that of the packages whose licences the build writes beside it. */
function Licences() {
  return (
    <p className="files">
      {helpTexts.licence} <a href={new URL('licences.txt', document.baseURI).href}>{helpTexts.licences}</a>
      {helpTexts.end}
    </p>
  );
}
