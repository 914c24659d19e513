const WIDTH = 110;

/**
 * JSON for reviewing and comparing by line: what fits into a line stands in one, the rest is indented by one space.
 * Keys keep the order they have, and the text ends with a line break.
 */
export function serialize(value: unknown): string {
  return `${formatted(value, '', 0)}\n`;
}

/** The same of a member of a list of the root, without what stands around it. */
export function serializeMember(value: unknown): string {
  return `  ${formatted(value, '  ', 0)}`;
}

/** The same of a field of the root. */
export function serializeField(key: string, value: unknown): string {
  return field(key, value, ' ').join('');
}

/** Whether a value stands in more than one line for certain. */
export function isLong(value: unknown): boolean {
  return lengthOf(value, WIDTH) > WIDTH;
}

function formatted(value: unknown, indent: string, before: number): string {
  const room = WIDTH - indent.length - before;
  const isPlain = typeof value !== 'object' || value === null;
  if (isPlain || lengthOf(value, room) <= room) {
    const line = JSON.stringify(value);
    if (isPlain || line.length <= room) return line;
  }
  const inner = `${indent} `;
  const items = Array.isArray(value)
    ? value.map((item) => `${inner}${formatted(item, inner, 0)}`)
    : Object.entries(value).flatMap(([key, item]) => field(key, item, inner));
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${items.join(',\n')}\n${indent}${close}`;
}

/** In JSON at least, counted no further than `most`: of a large value nobody writes out all, to see that it is large. */
function lengthOf(value: unknown, most: number): number {
  if (typeof value === 'string') return value.length + '""'.length;
  if (typeof value !== 'object' || value === null) return value === undefined ? 0 : 1;
  let length = '[]'.length;
  for (const member of Array.isArray(value) ? value : Object.values(value)) {
    length += lengthOf(member, most - length);
    if (length > most) break;
  }
  return length;
}

function field(key: string, item: unknown, indent: string): string[] {
  const name = `${JSON.stringify(key)}: `;
  return item === undefined ? [] : [`${indent}${name}${formatted(item, indent, name.length)}`];
}
