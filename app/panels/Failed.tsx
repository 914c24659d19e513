import type { Failure } from '../../src/view/failure.ts';
import { failureWords } from '../words/failure.ts';
import { Trouble } from './Trouble.tsx';

/** Why the collection that the address names cannot be opened, and a way on. */
export default function Failed({ failure }: { failure: Failure }) {
  return <Trouble {...failureWords(failure)} />;
}
