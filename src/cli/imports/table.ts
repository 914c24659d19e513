/** What the files of one folder may import, as ARCHITECTURE.md has it. */
export interface Row {
  /** Path from the root of the repository, `src/model`; `app/*` stands for the files directly in `app`. */
  folder: string;
  /** Other folders of the table. Its own files a folder may always import. */
  folders: string[];
  /** Packages by name; `node:*` for whatever Node brings. */
  packages: string[];
}

const heading = '## Who may import whom';

/** Reads the one table under its heading; throws where it is not there, or names a folder that has no row. */
export function readTable(markdown: string): Row[] {
  const [, section = ''] = markdown.split(heading);
  const lines = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| `'));
  if (lines.length === 0) throw new Error(`ARCHITECTURE.md has no table under “${heading}”.`);
  const rows = lines.map(rowOf);
  for (const { folder, folders } of rows) {
    const unknown = folders.find((name) => !rows.some((row) => row.folder === name));
    if (unknown !== undefined) throw new Error(`${folder} may import ${unknown}, which has no row.`);
  }
  return rows;
}

/** `| folder | holds | may import | packages |` */
function rowOf(line: string): Row {
  const [, folder = '', , folders = '', packages = ''] = line.split('|');
  return { folder: ticked(folder)[0] ?? '', folders: ticked(folders), packages: ticked(packages) };
}

function ticked(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, name]) => name ?? []);
}

/** The row of a file: the longest folder that holds it. */
export function rowFor(rows: readonly Row[], file: string): Row | undefined {
  const holders = rows.filter(({ folder }) =>
    folder.endsWith('/*') ? directlyIn(folder.slice(0, -2), file) : file.startsWith(`${folder}/`),
  );
  return holders.toSorted((a, b) => b.folder.length - a.folder.length)[0];
}

function directlyIn(folder: string, file: string): boolean {
  return file.startsWith(`${folder}/`) && !file.slice(folder.length + 1).includes('/');
}
