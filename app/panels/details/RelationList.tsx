import type { Relation } from '../../../src/model/types.ts';
import { RelationLink } from './RelationLink.tsx';

/** Relations, each in a line. */
export function RelationList({ relations }: { relations: readonly Relation[] }) {
  return (
    <ul className="plain">
      {relations.map((relation) => (
        <li key={relation.id}>
          <RelationLink relation={relation} />
        </li>
      ))}
    </ul>
  );
}
