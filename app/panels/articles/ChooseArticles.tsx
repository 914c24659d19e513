import { useState, type DragEvent } from 'react';
import { ownArticleTexts } from '../../words/texts/ownArticles.ts';
import { chosenFiles, droppedFiles, type GivenFile } from './givenFiles.ts';

/** Files or folders by a picker or dropped, or the text of an article. */
export function ChooseArticles({ onChoose }: { onChoose: (files: GivenFile[]) => void }) {
  const [isEmpty, setEmpty] = useState(false);
  const choose = (files: GivenFile[]) => {
    setEmpty(files.length === 0);
    if (files.length > 0) onChoose(files);
  };
  return (
    <>
      <p>{ownArticleTexts.what}</p>
      <p>
        <strong>{ownArticleTexts.private}</strong>
      </p>
      <DropZone onChoose={choose} />
      {isEmpty && <p role="alert">{ownArticleTexts.empty}</p>}
      <Paste onChoose={choose} />
    </>
  );
}

function DropZone({ onChoose }: { onChoose: (files: GivenFile[]) => void }) {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    event.preventDefault(); // else the browser would open the file in place of the page
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(onChoose);
  };
  return (
    <div
      className="drop-zone"
      data-over={isOver}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="for-pointer">{ownArticleTexts.drop}</p>
      <Picker label={ownArticleTexts.files} onChoose={onChoose} />
      <Picker label={ownArticleTexts.folder} onChoose={onChoose} isFolder />
    </div>
  );
}

interface PickerProps {
  label: string;
  onChoose: (files: GivenFile[]) => void;
  isFolder?: boolean;
}

function Picker({ label, onChoose, isFolder = false }: PickerProps) {
  return (
    <label className="picker">
      {label}
      <input
        type="file"
        multiple
        // React has no name for it.
        {...(isFolder && { webkitdirectory: '' })}
        onChange={({ target }) => {
          onChoose(chosenFiles(target.files ?? []));
          target.value = ''; // so that the same files, mended, can be chosen again
        }}
      />
    </label>
  );
}

function Paste({ onChoose }: { onChoose: (files: GivenFile[]) => void }) {
  const [text, setText] = useState('');
  const read = () => onChoose(chosenFiles([new File([text], ownArticleTexts.pastedFile)]));
  return (
    <details className="paste">
      <summary>{ownArticleTexts.paste}</summary>
      <label>
        {ownArticleTexts.pasted} <small>{ownArticleTexts.pastedHint}</small>
        <textarea rows={8} dir="auto" value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <button type="button" disabled={text.trim() === ''} onClick={read}>
        {ownArticleTexts.readPasted}
      </button>
    </details>
  );
}
