/** Lists and tables no longer than this are put into the page whole, so that the browser finds every word of them. */
export const wholeUpTo = 400;
