import type { EntityId, Kind, Statement } from '../model/types.ts';
import { get, type GraphIndex } from './graphIndex.ts';

/** Kinds whose entities can speak, in a vocabulary that does not say by STIX which of its kinds are identities. */
const speakingKinds = new Set(['country', 'organization', 'person', 'group']);
/** By these an entity speaks for another: a ministry for its state, an officer for his side, an order for who gave it. */
const speaksFor = new Set([
  'belongs-to',
  'holds-office-for',
  'represents',
  'leads',
  'serves-in-forces-of',
  'act-of',
]);

/** Whether an entity is of a kind that has a voice: in STIX, an identity. */
export function canSpeak(index: GraphIndex, id: EntityId): boolean {
  return isSpeaking(get(index.kinds, get(index.entities, id).kind));
}

/** The same of a kind. */
export function isSpeaking({ id, maps }: Pick<Kind, 'id' | 'maps'>): boolean {
  return maps ? maps['STIX'] === 'identity' : speakingKinds.has(id);
}

/** The voices that are heard in statements, newsrooms that tell them among these, and all for whom those speak. */
export function heardThrough(index: GraphIndex, statements: readonly Statement[]): ReadonlySet<EntityId> {
  const publishers = statements.flatMap(({ story }) => get(index.stories, story).publisher ?? []);
  const heard = new Set([...statements.flatMap(({ said }) => said), ...publishers]);
  for (const id of heard) {
    if (get(index.entities, id).media) continue; // a newsroom speaks for itself, whoever owns it
    for (const relation of index.relationsOf.get(id) ?? []) {
      const { subject, predicate, object, polarity } = relation;
      if (subject === id && polarity === 'affirmed' && speaksFor.has(predicate)) heard.add(object);
    }
  }
  return heard;
}
