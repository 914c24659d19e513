import { spawn } from 'node:child_process';

const PROGRAMS: Partial<Record<NodeJS.Platform, [program: string, ...parameters: string[]]>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
};

/** Hands an address to the browser of this machine. @returns whether there is one to hand it to */
export async function openBrowser(address: string): Promise<boolean> {
  const [program, ...parameters] = PROGRAMS[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...parameters, address], { stdio: 'ignore', detached: true });
  return await new Promise((known) => {
    child.once('error', () => known(false));
    child.once('exit', (status) => known(status === 0 || process.platform === 'win32'));
    setTimeout(() => known(true), 3000).unref(); // xdg-open may stay as long as its browser does
    child.unref();
  });
}
