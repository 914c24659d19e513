const WIDTH = 110;

/**
 * JSON for reviewing and comparing by line: what fits into a line stands in one, the rest is indented by one space.
 * Keys keep the order they have, and the text ends with a line break.
 */
export function serialize(value: unknown): string {
  return `${formatted(value, '', 0)}\n`;
}

function formatted(value: unknown, indent: string, before: number): string {
  const line = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || indent.length + before + line.length <= WIDTH)
    return line;
  const inner = `${indent} `;
  const items = Array.isArray(value)
    ? value.map((item) => `${inner}${formatted(item, inner, 0)}`)
    : Object.entries(value).flatMap(([key, item]) => field(key, item, inner));
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${items.join(',\n')}\n${indent}${close}`;
}

function field(key: string, item: unknown, indent: string): string[] {
  const name = `${JSON.stringify(key)}: `;
  return item === undefined ? [] : [`${indent}${name}${formatted(item, indent, name.length)}`];
}
