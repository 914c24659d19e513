import { useState } from 'react';
import { shareTexts } from '../../words/texts/share.ts';
import { copyText } from '../../ui/copyText.ts';
import './share.css';

interface Props {
  /** What is copied, told when it is asked for. */
  text: () => string;
  /** The words on the button. */
  label: string;
  /** Its name where the words alone do not tell what is copied. */
  name?: string;
  /** What is said when it is done. */
  done?: string;
}

/** Copies a text and says so; where the browser refuses, it stands in a field to copy from. */
export function CopyButton({ text, label, name, done = shareTexts.copied }: Props) {
  const [refused, setRefused] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    const wanted = text();
    const copied = await copyText(wanted);
    setRefused(copied ? null : wanted);
    setSaid(copied ? done : shareTexts.copyYourself);
  };
  return (
    <>
      <button type="button" className="quiet" onClick={() => void copy()} aria-label={name}>
        {label}
      </button>
      <output className="copied">{said}</output>
      {refused !== null && (
        <textarea
          className="copy-from"
          readOnly
          rows={refused.includes('\n') ? 6 : 2}
          value={refused}
          aria-label={shareTexts.copyYourself}
          ref={(field) => field?.select()}
        />
      )}
    </>
  );
}
