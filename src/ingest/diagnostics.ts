import type { Extractor, Result } from './contracts.ts';
import type { Code, Details, Diagnostic, Severity, Where } from './diagnosticTypes.ts';

export function diagnostic<C extends Code>(
  severity: Severity,
  code: C,
  where: Where,
  about: Details[C],
): Diagnostic<C> {
  return { severity, code, where, about };
}

/** Something for which the build is refused. */
export function fault<C extends Code>(code: C, where: Where, about: Details[C]): Diagnostic<C> {
  return diagnostic('error', code, where, about);
}

/** Says what is wrong with one thing. */
export type Tell = <C extends Code>(code: C, about: Details[C]) => Diagnostic<C>;

export function teller(severity: Severity, where: Where): Tell {
  return (code, about) => diagnostic(severity, code, where, about);
}

/** How heavy a doubtful proposal weighs: a person has to mend theirs, what others propose is only dropped. */
export function severityOf({ proposedBy }: Pick<Extractor, 'proposedBy'>): Severity {
  return proposedBy === 'curated' ? 'error' : 'warning';
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

export function fine<T>(value: T): Result<T> {
  return { value, diagnostics: [] };
}

/** Nothing, and why. */
export function refused(...diagnostics: Diagnostic[]): Result<null> {
  return { value: null, diagnostics };
}
