/** What the tests need of a library that comes without types. */
declare module '@citation-js/core' {
  export const plugins: { input: { chain: (text: string, options: { generateGraph: boolean }) => unknown } };
}
