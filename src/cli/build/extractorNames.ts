/** The extractors that can be chosen, so that help is given without waiting for them to be loaded. */
export const EXTRACTORS: readonly string[] = ['curated', 'rules', 'model'];
