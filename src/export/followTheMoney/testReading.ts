import { defaultModel, Model, type Entity } from '@opensanctions/followthemoney';
import type { About, Extract } from '../extract.ts';
import { followTheMoney } from './followTheMoney.ts';

const model = new Model(defaultModel);
const countries = Object.keys(defaultModel.types.country?.values ?? {});
const link: About['link'] = (type, id) => `https://example.org/?${type}=${id}`;

interface Line {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

/** The lines of a file, each as the model reads it; throws where one is not what the model asks for. */
export function readByModel(part: Extract): { lines: Line[]; entities: Entity[] } {
  const text = followTheMoney(part, { link });
  const lines = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Line => JSON.parse(line));
  for (const line of lines) checkLine(line);
  return { lines, entities: lines.map((line) => model.getEntity(line)) };
}

/** Throws for a property that the schema has not, one that it requires and that is not there, and a wrong country. */
function checkLine({ id, schema: name, properties }: Line): void {
  const schema = model.getSchema(name);
  if (schema.abstract) throw new Error(`${id}: ${name} is abstract.`);
  for (const [key, values] of Object.entries(properties)) {
    const property = schema.getProperty(key);
    if (!property || property.stub) throw new Error(`${id}: ${name} has no ${key}.`);
    const wrong = property.type.name === 'country' ? values.filter((code) => !countries.includes(code)) : [];
    if (wrong.length > 0) throw new Error(`${id}: there is no country ${wrong.join()}.`);
  }
  const missing = schema.required.filter((key) => !properties[key]?.length);
  if (missing.length > 0) throw new Error(`${id}: ${name} needs ${missing.join()}.`);
}
