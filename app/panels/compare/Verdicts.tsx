import type { Statement } from '../../../src/model/types.ts';
import { verdicts } from '../../../src/query/verdict.ts';
import type { Comparison } from '../../../src/query/comparison.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { useIndex } from '../../state/store/store.ts';
import { capitalise } from '../../words/sentences.ts';
import { publisherName } from '../../words/support.ts';
import { compareTexts } from '../../words/texts/compare.ts';
import { verdictParts } from './verdictParts.ts';

/** For each source what it says otherwise than the others. */
export function Verdicts({ comparison }: { comparison: Comparison }) {
  const index = useIndex();
  const found = verdicts(comparison);
  const all = found.flatMap(({ claims }) => claims);
  return (
    <ul className="verdicts" aria-label={compareTexts.verdicts}>
      {found.map(({ story, claims }) =>
        claims.map((claim) => (
          <li key={claim.id}>
            <b>{capitalise(publisherName(index, get(index.stories, story)))}</b>
            <Verdict claim={claim} others={all.filter((other) => other !== claim)} />
          </li>
        )),
      )}
    </ul>
  );
}

function Verdict({ claim, others }: { claim: Statement; others: readonly Statement[] }) {
  const { lead, certainty, facts } = verdictParts(useIndex(), claim, others);
  return (
    <div className="verdict">
      {(lead ?? certainty) && (
        <p>
          {lead && <strong dir="auto">{lead}</strong>} {certainty && <small>{certainty}</small>}
        </p>
      )}
      {facts.map(({ aspect, words }) => (
        <p key={aspect}>
          <small>{compareTexts.aspects[aspect]}:</small> <span dir="auto">{words}</span>
        </p>
      ))}
    </div>
  );
}
