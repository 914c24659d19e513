/** Whether the graph of another build is asked for than the one whose revision this is. */
export function isOtherGraph({ pathname, search }: URL, revision: string): boolean {
  return pathname.endsWith('/data/graph.json') && search !== '' && search !== `?${revision}`;
}
