/**
 * What the stories are told about: the fixture of this folder, compiled and built when they start (buildFixture.ts), so
 * that what is written into data/ breaks none of them.
 */
export const data = 'test-results/fixture/data';
/** The same as a built site, with its static pages. */
export const site = 'test-results/fixture/site';
