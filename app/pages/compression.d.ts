/** What vite.config.ts needs of a library whose own types ask for Express. */
declare module 'compression' {
  import type { Connect } from 'vite';
  export default function compression(): Connect.NextHandleFunction;
}
