/**
 * What a bundle for browsers takes in another way than its package says: the file that the CSS parser of linkedom names for
 * browsers exports nothing (`findings/cssom-browser-file.sh`).
 */
export const readerAlias = { '@acemir/cssom': '@acemir/cssom/lib/index.js' };
