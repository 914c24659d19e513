import { shapeNames } from './looks.ts';
import type { Problem } from './problem.ts';
import type { Graph, Kind } from './types.ts';

/** No two kinds look the same, and none share a shape while another is free: colour alone tells nobody apart. */
export function* checkLooks({ vocabulary: { kinds } }: Graph): Generator<Problem> {
  const isShort = kinds.length > shapeNames.length;
  const byLook = new Map<string, Kind>();
  const byShape = new Map<string, Kind>();
  for (const [index, kind] of kinds.entries()) {
    const { shape, colour } = kind.look;
    const path = `vocabulary.kinds[${index}].look`;
    const twin = byLook.get(`${shape} ${colour}`);
    const sibling = byShape.get(shape);
    if (twin)
      yield { path, message: `${said(kind)} looks like ${said(twin)}: both are a ${colour} ${shape}.` };
    else if (sibling && !isShort) {
      yield {
        path: `${path}.shape`,
        message: `${said(kind)} has the shape of ${said(sibling)}, and there are shapes that no kind has.`,
        value: shape,
      };
    }
    byLook.set(`${shape} ${colour}`, kind);
    byShape.set(shape, kind);
  }
}

function said({ id }: Kind): string {
  return `The kind "${id}"`;
}
