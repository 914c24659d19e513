/** Why a graph cannot be opened, as data; `failureWords` in app/words makes sentences of it. */
export type Failure =
  /** The address names a file of another site. */
  | { code: 'elsewhere'; path: string }
  | { code: 'unreachable'; file: string }
  | { code: 'notFound'; file: string; status: number }
  /** The server has a fault of its own, or refuses. */
  | { code: 'server'; file: string; status: number }
  | { code: 'notJson'; file: string }
  /** A file of a disk, which only its reader can open. */
  | { code: 'onDisk'; file: string }
  /** What reads graph files did not come. */
  | { code: 'noReader' }
  /** The file is no graph, or a wrong one: the sentences of the checks. */
  | { code: 'refused'; summary: string; problems: readonly string[] }
  /** What nobody has foreseen: a fault of Edgewise itself. */
  | { code: 'fault'; message: string };
