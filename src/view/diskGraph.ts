const prefix = 'disk:';

/** How an address names a graph file of the reader's own disk. */
export function addressOnDisk(name: string): string {
  return prefix + name;
}

/** The name of a file of the disk that an address names; null where it names a file of the site. */
export function nameOnDisk(graph: string): string | null {
  const name = graph.startsWith(prefix) ? graph.slice(prefix.length) : '';
  return name === '' ? null : name;
}
