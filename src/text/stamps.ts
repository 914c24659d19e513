/** A time of day alone, or how long ago: what stands over an entry of a live blog. */
const STAMP =
  /^(?:updated |posted |last updated )?(?:(?:at )?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?|\d{1,3}\s?(?:s|m|min|mins|minutes?|h|hrs?|hours?|d|days?)\.? ago|just now)$/iu;

/** What the buttons of a page say. */
const BUTTON =
  /^(?:share|tweet|e-?mail|print|save|listen|comments?|reply|follow|copy link|link copied|show more|load more|view comments|read more|continue reading|skip to (?:content|main content)|live|advertisement|menu|search|home)$/iu;

/** Whether a line is the time of an entry or a button, and no words of a report. */
export function isStamp(text: string): boolean {
  return text.length <= 40 && (STAMP.test(text) || BUTTON.test(text));
}
