import type { Entity } from '../../../src/model/types.ts';
import { differencesAbout } from '../../../src/query/differences.ts';
import { compare } from '../../../src/view/actions.ts';
import { useIndex } from '../../state/store/store.ts';
import { differenceWords } from '../../words/difference.ts';
import { entityDetailsTexts } from '../../words/texts/entityDetails.ts';
import { name } from '../../words/sentences.ts';
import { ViewLink } from '../ViewLink.tsx';
import { ShowAll } from './ShowAll.tsx';

/** So many questions stand there at first. */
const few = 3;

/** The questions on which sources differ that concern an entity, each a link to the comparison. */
export function DifferencesOf({ entity }: { entity: Entity }) {
  const index = useIndex();
  const differences = differencesAbout(index, entity.id);
  if (differences.length === 0) return null;
  return (
    <section className="differences">
      <h3>{entityDetailsTexts.differ(name(index, entity.id))}</h3>
      <ShowAll items={differences} few={few}>
        {(shown) => (
          <ul>
            {shown.map((difference) => (
              <li key={difference.id}>
                <ViewLink to={compare(difference.id)}>
                  <bdi>{difference.question}</bdi>
                </ViewLink>{' '}
                <small>{differenceWords(index, difference)}</small>
              </li>
            ))}
          </ul>
        )}
      </ShowAll>
    </section>
  );
}
