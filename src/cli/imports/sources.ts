import { readdirSync, readFileSync } from 'node:fs';

export interface Source {
  /** From the root of the repository, with `/`. */
  file: string;
  text: string;
}

/** Every TypeScript file of `src` and `app`; the root is where the command runs. */
export function sources(): Source[] {
  return ['src', 'app'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => ({ file, text: readFileSync(file, 'utf8') })),
  );
}
