import { useEffect, useRef } from 'react';
import type { Account } from '../../../src/collection/account.ts';
import { noteSaved, stopBuilding, type Carried } from '../../state/loading/buildArticles.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { resultWords } from '../../words/fileResults.ts';
import { ownArticleTexts } from '../../words/texts/ownArticles.ts';
import { Unread } from './Unread.tsx';

interface Props {
  account: Account;
  carried: Carried;
  onClose: () => void;
}

/** What was found, what became of each file, and how to keep it. */
export function BuildReport({ account, carried, onClose }: Props) {
  const see = useRef<HTMLButtonElement>(null);
  useEffect(() => see.current?.focus(), []);
  const { files, articles, relations, stories } = account;
  const save = () => {
    saveFile(carried.file, carried.name);
    noteSaved();
  };
  return (
    <>
      <div role="status">
        <h3>{ownArticleTexts.done(relations, articles.all)}</h3>
      </div>
      <p>{relations === 0 ? ownArticleTexts.none : ownArticleTexts.suggestions}</p>
      <p>{ownArticleTexts.counts(files.given, files.read, stories, articles.copies)}</p>
      <p>{ownArticleTexts.kept}</p>
      <p className="choices">
        <button type="button" ref={see} onClick={onClose}>
          {ownArticleTexts.see}
        </button>
        <button type="button" onClick={save}>
          {ownArticleTexts.save}
        </button>
        <button type="button" className="quiet" onClick={stopBuilding}>
          {ownArticleTexts.other}
        </button>
      </p>
      <Unread unread={account.list.flatMap(({ refused }) => refused)} />
      <EachFile account={account} />
    </>
  );
}

function EachFile({ account }: { account: Account }) {
  return (
    <details>
      <summary>{ownArticleTexts.each}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{ownArticleTexts.file}</th>
            <th scope="col">{ownArticleTexts.became}</th>
          </tr>
        </thead>
        <tbody>
          {resultWords(account).map(({ path, results }) => (
            <tr key={path}>
              <th scope="row" dir="auto">
                {path}
              </th>
              <td dir="auto">
                {results.map((result, i) => (
                  // Two parts of a file may have the same result.
                  <p key={i}>{result}</p> // oxlint-disable-line react/no-array-index-key -- they never change places
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
