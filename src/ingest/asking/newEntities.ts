import type { Entity, Vocabulary } from '../../model/types.ts';
import type { StoryTexts } from '../contracts.ts';
import { entitiesNamed } from '../rules/findEntities.ts';
import { joined } from '../rules/joinEntities.ts';
import type { StoryReading } from './ask.ts';
import { byName, resolve } from './resolve.ts';

const PRONOUN = /^(?:he|she|it|they|we|i|you|this|that|these|those|who|his|her|its|their|him|them|us|me)$/iu;

/** What the kept statements of the stories name and nobody has yet, of the kinds that the vocabulary has. */
export function newEntities(
  read: readonly { texts: StoryTexts; reading: Pick<StoryReading, 'candidates' | 'kinds'> }[],
  known: readonly Entity[],
  { kinds }: Pick<Vocabulary, 'kinds'>,
): Entity[] {
  const index = byName(known);
  const allowed = new Set(kinds.map(({ id }) => id));
  const found = read.map(({ texts, reading }) => {
    const text = texts.copies[0]?.text ?? '';
    return [...namesOf(reading)].flatMap((name) => {
      const kind = reading.kinds.get(name);
      const isKnown = resolve(name, kind, index, text).length > 0;
      return isKnown || kind === undefined || !allowed.has(kind) ? [] : entitiesFor(name, kind, text);
    });
  });
  return joined(found, known);
}

function namesOf({ candidates }: Pick<StoryReading, 'candidates'>): Set<string> {
  return new Set(
    candidates.flatMap(({ subject, object, speaker }) => [
      subject.name,
      object.name,
      ...(speaker === null ? [] : [speaker]),
    ]),
  );
}

/** A name begins with a capital, in scripts that have them; of what does not, weapons alone are named, as a class. */
function entitiesFor(name: string, kind: string, text: string): Entity[] {
  const bare = name.replace(/^[Tt]he /u, '');
  if (PRONOUN.test(bare)) return [];
  if (!/^\p{Ll}/u.test(bare)) return entitiesNamed(bare, kind, text);
  return kind === 'weapon'
    ? entitiesNamed(bare, kind, text).map((entity) => ({ ...entity, generic: true }))
    : [];
}
