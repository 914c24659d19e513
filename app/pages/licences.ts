import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { pageTexts } from '../words/texts/pages.ts';

/** Beside the page: whose work it is made of, and on what terms. */
const licencesFile = 'licences.txt';

interface Package {
  name: string;
  version: string;
  /** SPDX, as its package.json says. */
  licence: string;
  /** Words of its licence file, in which its authors are named. */
  text: string;
}

/** What a package says of itself; before 2016 licences could stand in a list. */
interface Manifest {
  name?: string;
  version?: string;
  license?: string;
  licenses?: { type: string }[];
}

/**
 * Writes the licences of every package that a bundle holds a module of, fonts too. Vite's own `build.license` sees the page
 * and not the workers, which are bundles of their own; so each bundle gets one of these plugins, and all add to one file.
 * The build fails on a package without a licence text.
 */
export function licences(): () => Plugin {
  const found = new Map<string, Package>();
  return () => ({
    name: 'licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const one of packagesIn(bundle, this.environment.config.root))
        found.set(`${one.name}@${one.version}`, one);
    },
    /** The service worker is bundled after all else, so the file is written again with what it adds. */
    async writeBundle({ dir = 'dist' }) {
      await writeFile(join(dir, licencesFile), noticeOf([...found.values()]));
    },
  });
}

/** Of scripts and styles by their modules, of fonts and pictures by the files that they were, which count from the root. */
function packagesIn(bundle: Rolldown.OutputBundle, root: string): Package[] {
  const files = Object.values(bundle).flatMap((part) =>
    part.type === 'chunk' ? part.moduleIds : part.originalFileNames.map((name) => resolve(root, name)),
  );
  const folders = files.filter((id) => id.includes('/node_modules/') && !id.startsWith('\0')).map(folderOf);
  return [...new Set(folders)].map(readPackage);
}

/** `…/node_modules/@scope/name` or `…/node_modules/name`, the innermost. */
function folderOf(module: string): string {
  const [, folder] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module) ?? [];
  if (folder === undefined) throw new Error(`${module} is in no package.`);
  return folder;
}

function readPackage(folder: string): Package {
  const { name, version, license, licenses }: Manifest = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const licence = license ?? licenses?.map(({ type }) => type).join(' OR ');
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  if (!name || !version || !licence || file === undefined)
    throw new Error(`${folder} is shipped with the page and does not say on what terms.`);
  return { name, version, licence, text: readFileSync(join(folder, file), 'utf8').trim() };
}

function noticeOf(packages: Package[]): string {
  const sorted = packages.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const parts = sorted.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`,
  );
  return `${[pageTexts.licences, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
