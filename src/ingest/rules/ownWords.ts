/** Words by which a text calls a body again whose name has them: “the Fund”. Alone they name nothing. */
export const OWN_WORD = [
  'ministry',
  'bank',
  'agency',
  'court',
  'party',
  'commission',
  'council',
  'union',
  'army',
  'navy',
  'fund',
];
