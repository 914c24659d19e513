/** For tests: the rules of the JSON Schema of JSON Graph Format 2.0, as jsongraphformat.info publishes them. */
const string = { type: 'string' };
const boolean = { type: 'boolean' };
const metadata = { type: 'object' };

const closed = (properties: object, required: string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const edge = {
  id: string,
  source: string,
  target: string,
  relation: string,
  directed: boolean,
  label: string,
  metadata,
};

const graph = closed({
  id: string,
  label: string,
  directed: boolean,
  type: string,
  metadata,
  nodes: { type: 'object', additionalProperties: closed({ label: string, metadata }) },
  edges: { type: 'array', items: closed(edge, ['source', 'target']) },
});

export const jgfSchema = {
  oneOf: [closed({ graph }, ['graph']), closed({ graphs: { type: 'array', items: graph } })],
};
