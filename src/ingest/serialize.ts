const WIDTH = 110;
const BETWEEN = ',\n';

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
  return field(key, value, ' ');
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
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${Array.isArray(value) ? itemsOf(value, inner) : fieldsOf(value, inner)}\n${indent}${close}`;
}

function itemsOf(list: readonly unknown[], indent: string): string {
  let text = '';
  for (const item of list) text += `${text === '' ? '' : BETWEEN}${indent}${formatted(item, indent, 0)}`;
  return text;
}

function fieldsOf(record: object, indent: string): string {
  let text = '';
  for (const [key, item] of Object.entries(record))
    if (item !== undefined) text += `${text === '' ? '' : BETWEEN}${field(key, item, indent)}`;
  return text;
}

function field(key: string, item: unknown, indent: string): string {
  const name = `${JSON.stringify(key)}: `;
  return `${indent}${name}${formatted(item, indent, name.length)}`;
}

/** In JSON at least, counted no further than `most`: of a large value nobody writes out all, to see that it is large. */
function lengthOf(value: unknown, most: number): number {
  if (typeof value === 'string') return value.length + '""'.length;
  if (Array.isArray(value)) return lengthOfList(value, most);
  if (isRecord(value)) return lengthOfRecord(value, most);
  return value === undefined ? 0 : 1;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function lengthOfList(list: readonly unknown[], most: number): number {
  let length = '[]'.length + Math.max(0, list.length - 1);
  for (const item of list) {
    if (length > most) break;
    length += lengthOf(item, most - length);
  }
  return length;
}

/** Between fields stands a comma. */
function lengthOfRecord(record: Readonly<Record<string, unknown>>, most: number): number {
  let length = '{'.length;
  for (const key in record) {
    const item = record[key];
    if (item !== undefined) length += key.length + '"":,'.length + lengthOf(item, most - length);
    if (length > most) break;
  }
  return length;
}
