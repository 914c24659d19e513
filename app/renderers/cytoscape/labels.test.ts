import cytoscape, { type Core } from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { arrange, type Arrangement } from '../../../src/scene/arrangement.ts';
import { emptyScene } from '../../../src/scene/makeScene.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { testEdge, testNode } from '../../../src/scene/testParts.ts';
import { applyScene } from './applyScene.ts';
import { write } from './labels.ts';

/** A disc in the middle of a crowd that leaves room for its name above it alone, with an edge that leads to it. */
const scene: Scene = {
  ...emptyScene,
  nodes: [
    testNode('far', [-300, 0]),
    testNode('Serbia', [0, 0]),
    testNode('a', [0, 25]),
    testNode('b', [40, 0]),
  ],
  edges: [
    testEdge('far', 'Serbia'),
    testEdge('far', 'b', {
      id: 'b~far',
      type: 'bundle',
      words: ['has ties with and much else besides that finds no room at all here + 6'],
      number: '7',
      lead: false,
    }),
  ],
};

describe('what is written in a drawing', () => {
  const arrangement = arrange(scene, 1, Infinity);
  const cy = drawn();
  write(cy, scene, arrangement);

  it('is every name where there is room for it', () => {
    for (const { id, label } of scene.nodes) {
      const place = arrangement.names.get(id);
      expect(cy.getElementById(id).data()).toMatchObject({
        written: place?.isShown ? label.join('\n') : '',
        rise: place?.spot.rise,
        aside: place?.spot.aside,
      });
    }
    expect(cy.getElementById('Serbia').data('rise')).toBeLessThan(0);
  });

  it('is what an edge has room for, and else the number of a bundle, upright', () => {
    const label = arrangement.labels.get('far~ties~Serbia');
    expect(cy.getElementById('far~ties~Serbia').data()).toMatchObject({
      written: 'ties',
      dx: label?.dx,
      dy: label?.dy,
      upright: false,
    });
    const bare: Arrangement = { ...arrangement, labels: new Map() };
    write(cy, scene, bare);
    expect(cy.getElementById('far~ties~Serbia').data('written')).toBe('');
    write(cy, scene, arrangement);
  });

  it('is told once', () => {
    const told: string[] = [];
    cy.on('data', ({ target }) => void told.push(target.id()));
    write(cy, scene, arrange(scene, 1, Infinity));
    expect(told).toEqual([]);
  });

  it('grows as the drawing shrinks', () => {
    const size = () => cy.getElementById('Serbia').numericStyle('font-size');
    const before = size();
    write(cy, scene, arrange(scene, 0.4, Infinity));
    expect(size()).toBeGreaterThan(before * 1.9);
  });
});

function drawn(): Core {
  const cy = cytoscape({ headless: true, styleEnabled: true });
  applyScene(cy, emptyScene, scene);
  return cy;
}
