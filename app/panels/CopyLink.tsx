import { useState } from 'react';
import { formatAddress } from '../state/address.ts';
import type { Change } from '../state/changes.ts';
import { useStore } from '../state/store.ts';
import { words } from '../words/catalogue.ts';

/** Copies the address of a view, with the filters in force, so that it opens the same thing elsewhere. */
export function CopyLink({ to, what }: { to: Change; what: string }) {
  const [result, setResult] = useState<string | null>(null);
  const copy = async () => {
    const address = formatAddress(to.apply(useStore.getState().view));
    const url = new URL(address || location.pathname, location.href).href;
    try {
      await navigator.clipboard.writeText(url);
      setResult(words.copyLink.copied);
    } catch {
      setResult(url);
    }
  };
  return (
    <>
      <button
        type="button"
        className="quiet"
        onClick={() => void copy()}
        aria-label={words.copyLink.copyTo(what)}
      >
        {words.copyLink.copy}
      </button>
      <output className="copied">{result}</output>
    </>
  );
}
