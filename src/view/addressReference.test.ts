import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from './address.ts';
import { tableColumns } from './tableColumns.ts';
import { urlSchema } from './urlSchema.ts';
import { emptyView } from './view.ts';

const text = readFileSync('docs/address.md', 'utf8');

const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => {
    const [, parameter = '', type = '', fallback = '', , example = ''] = line.split('|');
    return {
      parameter: ticked(parameter)[0] ?? '',
      type: type.trim(),
      fallback: ticked(fallback)[0] ?? null,
      example: ticked(example)[0] ?? '',
    };
  });

describe('docs/address.md', () => {
  it('has every parameter that the code knows, in the order in which they are written', () => {
    expect(rows.map(({ parameter }) => parameter)).toEqual(urlSchema.map(({ name }) => name));
  });

  it('has every column of the table', () => {
    const [, list = ''] = /The columns of the table are ([^.]+)\./.exec(text) ?? [];
    expect(ticked(list)).toEqual(tableColumns);
  });

  it.each(rows)(
    'shows $parameter in an example that is canonical and understood',
    ({ parameter, example }) => {
      const { view, notices } = parseAddress(example);
      expect(notices).toEqual([]);
      expect(formatAddress(view)).toBe(example);
      expect([...new URLSearchParams(example).keys()]).toContain(parameter);
    },
  );

  it.each(rows)('gives the default of $parameter', ({ parameter, fallback, type }) => {
    const defaults = (fallback === null ? valuesIn(type) : [fallback]).filter(
      (value) => formatAddress(parseAddress(`?${parameter}=${value}`).view) === '',
    );
    expect(defaults).toEqual(fallback === null ? [] : [fallback]);
    expect(parseAddress(`?${parameter}=${fallback ?? ''}`)).toEqual(nothing);
  });

  it.each(rows)('gives the values that $parameter can have, where they are few', ({ parameter, type }) => {
    const [notice] = parseAddress(`?${parameter}=no-such-value`).notices;
    const known = notice?.code === 'notOneOf' ? notice.known : [];
    expect(valuesIn(type)).toEqual(known);
  });
});

const nothing = { view: emptyView, notices: [] };

function ticked(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, name]) => name ?? []);
}

/** Only of a type that lists what there is: `one of …`, `some of …`, `flag: …`; columns have a list of their own. */
function valuesIn(type: string): readonly string[] {
  if (type.startsWith('list of columns')) return tableColumns;
  return /^(one of|some of|flag)/.test(type) ? ticked(type) : [];
}
