import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colourNames, lineNames } from '../src/model/looks.ts';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** How people see who lack one sort of cones: Machado, Oliveira and Fernandes (2009), in linear RGB. */
const visions: Record<string, Matrix> = {
  trichromat: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanope: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranope: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanope: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const style = readFileSync('app/styles.css', 'utf8');
const themes = {
  light: coloursOf(':root {'),
  dark: { ...coloursOf(':root {'), ...coloursOf(":root[data-theme='dark'] {") },
};

test.each(
  Object.entries(themes).flatMap(([theme, colours]) =>
    Object.entries(visions).map(([vision, matrix]) => ({ theme, vision, colours, matrix })),
  ),
)('a $vision can tell the colours of kinds apart in the $theme theme', ({ colours, matrix }) => {
  const seen = colourNames.map((name) => lab(times(matrix, linear(colours[`kind-${name}`] ?? ''))));
  const distances = seen.flatMap((a, i) => seen.slice(i + 1).map((b) => distance(a, b)));
  expect(Math.min(...distances)).toBeGreaterThan(15);
});

function coloursOf(selector: string): Record<string, string> {
  const block = style.split(selector)[1]?.split('}')[0] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

function linear(hex: string): Triple {
  const channel = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function times([first, second, third]: Matrix, value: Triple): Triple {
  const row = (part: Triple) =>
    Math.min(1, Math.max(0, part[0] * value[0] + part[1] * value[1] + part[2] * value[2]));
  return [row(first), row(second), row(third)];
}

/** CIELAB, in which distances are about what the eye makes of them. */
function lab([red, green, blue]: Triple): Triple {
  const x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.0888);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distance(a: Triple, b: Triple): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function root(value: number): number {
  return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116;
}

test.each(
  Object.entries(themes).flatMap(([theme, colours]) =>
    Object.entries(visions).map(([vision, matrix]) => ({ theme, vision, colours, matrix })),
  ),
)('a $vision can tell the colours of lines apart in the $theme theme', ({ colours, matrix }) => {
  const names = [...lineNames.map((name) => `line-${name}`), 'line-graph', 'accent'];
  const seen = names.map((name) => lab(times(matrix, linear(colours[name] ?? ''))));
  const distances = seen.flatMap((a, i) => seen.slice(i + 1).map((b) => distance(a, b)));
  expect(Math.min(...distances)).toBeGreaterThan(15);
});

test.each(Object.entries(themes))(
  'the ring of the keyboard and what is wrong stand out in the %s theme, and neither looks selected',
  (_, colours) => {
    const seen = (name: string) => lab(linear(colours[name] ?? ''));
    for (const name of ['focus', 'fault']) {
      for (const under of ['paper', 'paper-2', 'mark'])
        expect(contrast(colours, name, under), `${name} on ${under}`).toBeGreaterThan(3);
      expect(distance(seen(name), seen('accent'))).toBeGreaterThan(15);
    }
  },
);

function contrast(colours: Record<string, string>, one: string, other: string): number {
  const light = (name: string) => {
    const [red, green, blue] = linear(colours[name] ?? '');
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  const [dark, bright] = [light(one), light(other)].toSorted((a, b) => a - b);
  return (bright ?? 0) / (dark ?? 1);
}

test.each(Object.entries(themes))('lines stand out from the paper in the %s theme', (_, colours) => {
  for (const name of [...lineNames.map((line) => `line-${line}`), 'line-graph'])
    expect(contrast(colours, name, 'paper')).toBeGreaterThan(3);
});
