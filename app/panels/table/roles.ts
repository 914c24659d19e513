/** Said though the elements imply it: where style sheets lay a table out in blocks, as on a phone, some browsers forget it. */
export const asRowGroup = { role: 'rowgroup' };
export const asRow = { role: 'row' };
export const asCell = { role: 'cell' };
export const asColumnHeader = { role: 'columnheader' };
export const asTable = { role: 'table' };
