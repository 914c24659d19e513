import { lazy } from 'react';
import { useVisible } from '../state/selectors/visible.ts';
import { Fetched } from './Fetched.tsx';

const NothingReason = lazy(async () => ({ default: (await import('./NothingReason.tsx')).NothingReason }));

/** Why there is nothing to see, fetched when there is nothing. */
export function NothingShown() {
  const visible = useVisible();
  if (visible.relations.size > 0) return null;
  return (
    <Fetched quiet>
      <NothingReason />
    </Fetched>
  );
}
