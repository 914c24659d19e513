const PRAISES = {
  id: 'praises',
  family: 'speech',
  label: 'praises',
  inverse: 'is praised by',
  negated: 'does not praise',
  symmetric: false,
  from: ['country'],
  to: ['country'],
};

/** For tests: a vocabulary of these kinds in which nothing else can be said. */
export function praising(...kinds: string[]) {
  return {
    kinds: kinds.map((kind) => ({ id: kind.toLowerCase(), label: kind, plural: kind })),
    families: [{ id: 'speech', label: 'What they say' }],
    predicates: [PRAISES],
  };
}
