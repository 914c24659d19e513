import lexicon from './lexicon/compounds.json';
import type { NamedSpan } from './mentionsOf.ts';
import type { Phrase } from './phrases.ts';
import { cityOf } from './places.ts';
import type { NamedTie } from './structure.ts';

/** What a participle between two names says: “Avalon-backed” of the second that the first supports it. */
const PREDICATES = new Map(Object.entries(lexicon));
/** Said of the second name: it lies in the first, or is part of it. */
const OF_SECOND = new Set(['located-in', 'belongs-to']);
const KINDS: Record<string, { from: string[]; to: string[] }> = {
  supports: { from: ['country', 'organization'], to: ['country', 'organization', 'person', 'group'] },
  finances: { from: ['country', 'organization'], to: ['country', 'organization', 'group'] },
  'supplies-arms-to': { from: ['country', 'organization'], to: ['country', 'organization', 'group'] },
  makes: { from: ['country', 'organization'], to: ['weapon'] },
  controls: { from: ['country', 'organization', 'group'], to: ['country', 'place'] },
  'located-in': { from: ['organization'], to: ['country', 'place'] },
  'belongs-to': { from: ['organization'], to: ['country', 'organization'] },
  'has-ties-with': { from: ['country', 'organization'], to: ['country', 'organization', 'group'] },
};
const FORM = /^[-‑](\p{L}+)\s(?:[\p{Ll}-]+\s){0,2}$/u;

/** “Avalon-backed”, “Avalonian-made”, “Port Emil-based” before another name in one noun group. */
export function compoundTies(phrase: Phrase, text: string): NamedTie[] {
  return phrase.names.flatMap((first, i): NamedTie[] => {
    const second = phrase.names[i + 1];
    const participle = second && FORM.exec(text.slice(first.end, second.start))?.[1];
    const predicate = participle === undefined ? undefined : PREDICATES.get(participle.toLowerCase());
    if (!second || predicate === undefined || isUndone(first, text)) return [];
    const [from, to] = OF_SECOND.has(predicate)
      ? [second, predicate === 'located-in' ? cityOf(first, text) : first]
      : [first, second];
    const { from: subjects, to: objects } = KINDS[predicate] ?? { from: [], to: [] };
    const fits = subjects.includes(from.entity.kind) && objects.includes(to.entity.kind);
    // “Canadian-owned” says of whom, and not that the state owns it.
    if (predicate === 'belongs-to' && first.sense === 'description') return [];
    return fits && from.entity.id !== to.entity.id
      ? [{ predicate, from, to, trigger: phrase, rule: `compound ${participle}`, isInPassing: true }]
      : [];
  });
}

/** “the formerly Avalon-backed” */
function isUndone(first: NamedSpan, text: string): boolean {
  return /\b(?:formerly|once|allegedly|reportedly|un|non|anti)[\s-]*$/iu.test(
    text.slice(Math.max(0, first.start - 20), first.start),
  );
}
