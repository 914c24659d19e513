import { useBesideKinds } from '../state/selectors/besideKinds.ts';
import { useVisible } from '../state/selectors/visible.ts';
import { dispatch } from '../state/store/navigate.ts';
import { statusTexts } from '../words/texts/status.ts';

/** How many things of the chosen types have no link among these, with a button that shows what they are linked to. */
export function BesideKinds() {
  const beside = useBesideKinds();
  const isNothing = useVisible().relations.size === 0; // that is told over the drawing
  if (!beside || beside.left === 0 || isNothing) return null;
  return (
    <button type="button" className="addition" onClick={() => dispatch(beside.wider)}>
      <span aria-hidden="true">+ </span>
      {statusTexts.otherKinds(beside.left)}
    </button>
  );
}
