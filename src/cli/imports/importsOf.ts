import { parseSync } from 'vite';

/** One way in which a file asks for another: `import`, `export … from`, `import()`, a type, a worker's URL. */
export interface Import {
  /** As written; null where it is computed, so that nobody can follow it. */
  specifier: string | null;
  line: number;
}

interface Node {
  type: string;
  start: number;
  [field: string]: unknown;
}

/** All that a source file asks for, whether the program runs it or only the types need it. */
export function importsOf(file: string, text: string): Import[] {
  const { program, errors } = parseSync(file, text);
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
  return nodesOf(program).flatMap((node) => {
    const specifier = specifierIn(node);
    return specifier === undefined ? [] : [{ specifier, line: text.slice(0, node.start).split('\n').length }];
  });
}

function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(nodesOf);
  return isNode(value) ? [value, ...below] : below;
}

function isNode(value: object): value is Node {
  return 'type' in value && typeof value.type === 'string' && 'start' in value;
}

/** Undefined where the node asks for nothing. */
function specifierIn(node: Node): string | null | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return literal(node['source']);
    case 'ExportNamedDeclaration':
      return node['source'] === null ? undefined : literal(node['source']);
    case 'TSExternalModuleReference':
      return literal(node['expression']);
    case 'NewExpression':
      return besideThis(node);
    case 'CallExpression':
      return isGlob(node) ? null : undefined;
    default:
      return undefined;
  }
}

/** `new URL('./worker.ts', import.meta.url)`, from which the bundler makes a file of its own. */
function besideThis({ callee, arguments: parts }: Node): string | null | undefined {
  if (!named(callee, 'URL') || !Array.isArray(parts) || !isImportMeta(parts[1])) return undefined;
  return literal(parts[0]);
}

function isGlob({ callee }: Node): boolean {
  return isMember(callee) && isMeta(callee.object) && named(callee.property, 'glob');
}

function isImportMeta(value: unknown): boolean {
  return isMember(value) && isMeta(value.object);
}

function isMember(value: unknown): value is { object: unknown; property: unknown } {
  return typeof value === 'object' && value !== null && 'object' in value && 'property' in value;
}

function isMeta(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'MetaProperty';
}

function named(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && 'name' in value && value.name === name;
}

function literal(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('value' in value)) return null;
  return typeof value.value === 'string' ? value.value : null;
}
