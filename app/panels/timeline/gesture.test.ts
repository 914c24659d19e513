import { expect, it } from 'vitest';
import { newGesture } from './gesture.ts';

it('gives every movement a name of its own', () => expect(newGesture()).not.toBe(newGesture()));
