import type { Dated, Extractor } from './contracts.ts';
import type { Code, Diagnostic } from './diagnosticTypes.ts';

/** What became of the proposals of one extractor. */
export interface Tally {
  extractor: string;
  proposedBy: Extractor['proposedBy'];
  /** Statements of the graph. */
  kept: number;
  /** How many were dropped, by the reason. */
  dropped: Partial<Record<Code, number>>;
  /** Stories at which it threw. */
  failed: number;
}

export function tallies(extractors: readonly Extractor[], kept: Dated[], diagnostics: Diagnostic[]): Tally[] {
  return extractors.map(({ id, proposedBy }) => {
    const own = diagnostics.filter(({ severity, where }) => severity === 'warning' && where.extractor === id);
    const [failed, dropped] = [own.filter(isFailure), own.filter((other) => !isFailure(other))];
    return {
      extractor: id,
      proposedBy,
      kept: kept.filter(({ extractor }) => extractor.id === id).length,
      dropped: countByCode(dropped),
      failed: failed.length,
    };
  });
}

function isFailure({ code }: Diagnostic): boolean {
  return code === 'extractor-failed';
}

function countByCode(diagnostics: Diagnostic[]): Tally['dropped'] {
  const counts: Tally['dropped'] = {};
  for (const { code } of diagnostics) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
