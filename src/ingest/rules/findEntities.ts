import type { Alias, Entity } from '../../model/types.ts';
import type { StoryTexts } from '../contracts.ts';
import { type Memory, noMemory } from '../memory.ts';
import { stampOf } from '../storyKeys.ts';
import { wordsOf } from './capitals.ts';
import { adjectiveOf, gazetteer } from './gazetteer.ts';
import { institutions, type Institution, type Peoples, peoplesIn } from './institutions.ts';
import { joined } from './joinEntities.ts';
import { nameEvidence, type NameEvidence } from './nameEvidence.ts';
import { keptNames } from './keptNames.ts';
import { kindOf } from './nameKinds.ts';
import { shortNames } from './shortNames.ts';
import { storyText, type StoryText } from './storyText.ts';
import { weaponMentions } from './weapons.ts';

/**
 * What the stories name and is not known yet, as suggestions: with the kind, and only with aliases that are printed. One
 * name of one kind is one entity in all stories; a person is so only by the full name, and a surname is an alias that
 * its string alone never resolves. The names of each story are kept for the next build.
 */
export async function findEntities(
  stories: readonly StoryTexts[],
  known: readonly Entity[],
  memory: Memory,
): Promise<Entity[]> {
  const taken = takenBy(known);
  if (memory === noMemory)
    return joined(
      stories.map((texts) => namesIn(texts, taken)),
      known,
    );
  const kept = keptNames(memory, JSON.stringify([...taken]));
  const found = stories.map((texts) => {
    const key = JSON.stringify([texts.story.id, texts.copies.map(stampOf)]);
    return kept.recall(key, () => namesIn(texts, taken));
  });
  kept.leave();
  return joined(found, known);
}

function takenBy(known: readonly Entity[]): Set<string> {
  return new Set(known.flatMap(({ aliases }) => aliases.map(({ text }) => text)));
}

function namesIn(texts: StoryTexts, taken: ReadonlySet<string>): Entity[] {
  const story = storyText(texts);
  return story ? entitiesOf(story, taken) : [];
}

function entitiesOf(story: StoryText, taken: ReadonlySet<string>): Entity[] {
  const names = nameEvidence(story);
  const short = shortNames(names, (name) => kindOf(name, names) === 'organization');
  const isNew = ({ text }: { text: string }) => !taken.has(text);
  return [
    ...[...names.values()].flatMap((name) =>
      short.has(name.text) ? [] : named(name, names, story).map((entity) => withShort(entity, short)),
    ),
    ...story.stretches.flatMap((stretch) =>
      institutions(wordsOf(story.text, stretch)).flatMap((one) => [
        printedOnly(one.country, story.text),
        institution(one, story.text),
      ]),
    ),
    ...story.stretches.flatMap((stretch) =>
      peoplesIn(wordsOf(story.text, stretch)).map((one) => peoples(one, story.text)),
    ),
    ...weapons(story),
  ].flatMap((entity) => {
    const aliases = entity.aliases.filter(isNew);
    return aliases.length > 0 && isNew({ text: entity.name }) ? [{ ...entity, aliases }] : [];
  });
}

function named(name: NameEvidence, all: ReadonlyMap<string, NameEvidence>, story: StoryText): Entity[] {
  const listed = listedAs(name.text, story.text);
  if (listed.length > 0) return listed;
  const kind = kindOf(name, all);
  return kind === null ? [] : [unlisted(name.text, kind, story.text)];
}

/** “Aldersen” alone is Aldersen Steel where the story names that in full. */
function withShort(entity: Entity, short: ReadonlyMap<string, string>): Entity {
  const own = [...short].flatMap(([text, full]): Alias[] =>
    full === entity.name ? [{ text, sense: 'name', ambiguous: true }] : [],
  );
  return own.length === 0 ? entity : { ...entity, aliases: [...entity.aliases, ...own] };
}

/** What a name in a text means: all of the gazetteer that are called so, or else one of the kind that is given. */
export function entitiesNamed(name: string, kind: string, text: string): Entity[] {
  const listed = listedAs(name, text);
  return listed.length > 0 ? listed : [unlisted(name, kind, text)];
}

function listedAs(name: string, text: string): Entity[] {
  return (gazetteer().byName.get(name) ?? []).map(({ entity }) => printedOnly(entity, text));
}

function unlisted(name: string, kind: string, text: string): Entity {
  const aliases: Alias[] = [{ text: name, sense: 'name' }];
  if (kind === 'person') aliases.push(...surname(name, text));
  if (kind === 'organization') aliases.push(...acronym(name, text));
  return { id: '', kind, name, aliases };
}

/** An entity of the gazetteer, with the aliases that the text prints. */
function printedOnly(entity: Entity, text: string): Entity {
  return { ...entity, aliases: entity.aliases.filter((alias) => text.includes(alias.text)) };
}

function surname(full: string, text: string): Alias[] {
  const last = full.slice(full.lastIndexOf(' ') + 1);
  if (last === full || last.length < 3) return [];
  const alone = text.replaceAll(full, '');
  return alone.includes(last) ? [{ text: last, sense: 'name', ambiguous: true }] : [];
}

/** "Civil Aviation Board (CAB)" */
function acronym(name: string, text: string): Alias[] {
  if (!text.includes(`${name} (`)) return [];
  const escaped = name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  const short = new RegExp(`${escaped}\\s\\(["“']?(\\p{Lu}[\\p{L}]{1,6})["”']?\\)`, 'u').exec(text)?.[1];
  return short === undefined ? [] : [{ text: short, sense: 'name' }];
}

function institution({ country, noun, start, end }: Institution, text: string): Entity {
  const name = `${adjectiveOf(country)} ${noun}`;
  return { id: '', kind: 'organization', name, aliases: [{ text: text.slice(start, end), sense: 'name' }] };
}

function peoples({ name, start, end }: Peoples, text: string): Entity {
  const aliases: Alias[] = [{ text: text.slice(start, end), sense: 'description' }];
  return { id: '', kind: 'group', name, aliases, generic: true, plural: true };
}

function weapons(story: StoryText): Entity[] {
  return story.stretches.flatMap(({ start, end }) =>
    weaponMentions(story.text.slice(start, end)).map(({ text, isNamed }) => ({
      id: '',
      kind: 'weapon',
      name: isNamed ? text : text.toLowerCase(),
      aliases: [{ text, sense: isNamed ? ('name' as const) : ('description' as const) }],
      ...(!isNamed && { generic: true as const, ...(text.endsWith('s') && { plural: true as const }) }),
    })),
  );
}
