#!/usr/bin/env node
import { compiled } from './compiled.js';

/** The sources as they are, where they cannot be put together: slower, and the same. */
async function sources() {
  const { register } = await import('tsx/esm/api');
  register();
  return '../src/cli/edgewise.ts';
}

await import(await compiled().catch(sources));
