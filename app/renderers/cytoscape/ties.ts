import type { Core, ElementDefinition } from 'cytoscape';
import { emphasisIn } from '../../../src/scene/arrangement.ts';
import type { Scene, SceneTie } from '../../../src/scene/scene.ts';
import { TIE_DASHES, tieEdges, tieNode } from '../../../src/scene/ties.ts';
import { useScene } from '../../state/selectors/scene.ts';
import { arrangedIn } from './arranged.ts';

/** Draws the ties of every scene that comes: few, and put in anew when they change. @returns how to stop */
export function followTies(cy: Core): () => void {
  let [frame, before]: [number, Scene | null] = [0, null];
  const place = () => placeTies(cy, useScene.getState().scene.ties);
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  };
  const draw = ({ scene }: { scene: Scene }) => {
    const last = before;
    before = scene;
    if (last?.ties === scene.ties && last.emphasis === scene.emphasis && last.edges === scene.edges) return;
    cy.batch(() => {
      cy.elements('[?tie]').remove();
      cy.add(scene.ties.flatMap((tie) => definitionsOf(cy, scene, tie)));
    });
    // A pointer means the line that they stand on, which is asked for apart.
    cy.elements('[?tie]').style('events', 'no');
    place();
  };
  draw(useScene.getState());
  const stop = useScene.subscribe(draw);
  cy.on('position', 'node[!tie]', soon);
  cy.on('layoutstop', soon);
  return () => {
    stop();
    cancelAnimationFrame(frame);
    cy.off('position', 'node[!tie]', soon);
    cy.off('layoutstop', soon);
  };
}

/** As other nodes and edges, so that they look as these do in every theme. */
function definitionsOf(cy: Core, scene: Scene, tie: SceneTie): ElementDefinition[] {
  const line = cy.getElementById(tie.on);
  if (line.empty()) return [];
  const [node, emphasis] = tieNode(
    tie,
    line.edges()[0]?.midpoint() ?? { x: 0, y: 0 },
    emphasisIn(scene, tie.on),
  );
  const {
    position: [x, y],
    ...look
  } = node;
  const name = { written: '', rise: 0, aside: 0 };
  const knot: ElementDefinition = {
    group: 'nodes',
    data: { ...look, colour: 'none', type: 'tie', tie: true, emphasis, ...name },
    position: { x, y },
    grabbable: false,
    pannable: true,
    selectable: false,
  };
  const lines = tieEdges(tie).map((edge): ElementDefinition => {
    const text = { written: edge.words[0] ?? '', dx: 0, dy: 0, upright: false };
    const data = { ...edge, type: 'tie', tie: true, dashes: TIE_DASHES, emphasis: 'near', ...text };
    return {
      group: 'edges',
      data,
      scratch: { font: arrangedIn(cy)?.arrangement.edgeFont },
      selectable: false,
    };
  });
  return [knot, ...lines];
}

/** Keeps each in the middle of its line, wherever that is dragged or on its way to. */
function placeTies(cy: Core, ties: readonly SceneTie[]): void {
  cy.batch(() => {
    for (const { id, on } of ties) {
      const line = cy.edges().getElementById(on)[0];
      const knot = cy.nodes().getElementById(id);
      if (line && knot.nonempty()) knot.position(line.midpoint());
    }
  });
}
