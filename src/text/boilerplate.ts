import type { Paragraph } from './paragraphs.ts';
import { isStamp } from './stamps.ts';

/** Words by which a publisher and its reader are meant. "US" in capitals is a country. */
const VOICE = /\b(?:[Ww]e|us|[Oo]urs?|[Yy]ou|[Yy]ours?)\b/gu;

/** Words of a site about itself, seldom met in reporting. */
const SITE =
  /\b(?:ad-free|newsletters?|notifications?|cookies?|browser|log(?:ged)? ?in|sign(?:ed)? (?:in|up)|register(?:ing|ed)?|subscri(?:be|bers?|ption)|paywalls?|refresh|email address|required fields|stay up to date|remind me later|let us know|thank you for)\b/giu;

/** Words of a site about itself that reporting has too. */
const SHARED =
  /\b(?:support|donat\w+|contribut\w+|journalis\w+|report(?:ing|ers)|read(?:ing|ers?)|ads?|story)\b/giu;

const LABEL =
  /^\**(?:related (?:article|story|stories)|read (?:more|also|next)|see also|original (?:url|article|link)|leave a (?:reply|comment)|share (?:this|on)|follow us|advertisement|sponsored)\b/iu;
/** What stands above the headline of a hand-out. */
const HANDOUT =
  /^\**(?:(?:for )?immediate release|(?:press|news|media) (?:release|statement|advisory)|embargoed (?:until|till|for)\b.{0,60})[\s*.:]*$/iu;
const ADDRESS = /^<?https?:\/\/\S+$/iu;
const LINK = /^(?:\*\*[^*]*\*\*)?[\s*•-]*\[[^\]]*\]\([^()]*\)[.\s]*$/u;

/**
 * Whether a paragraph is the site speaking rather than the report: a label, a bare address or link, or the publisher
 * addressing its reader. What stands in quotation marks is somebody else's "we".
 */
export function isBoilerplate({ text, length }: Pick<Paragraph, 'text' | 'length'>): boolean {
  if (ADDRESS.test(text) || LINK.test(text) || HANDOUT.test(text) || isStamp(text)) return true;
  if (LABEL.test(text) && (length <= 8 || text.includes(':'))) return true;
  const own = withoutQuotations(text);
  const voice = count(own, VOICE);
  const site = count(own, SITE);
  if (site > 0) return voice + site > 1 || length <= 6;
  return (voice > 1 || (voice > 0 && length <= 12)) && count(own, SHARED) > 0;
}

function withoutQuotations(text: string): string {
  return text.replace(/“[^”]*(?:”|$)|"[^"]*(?:"|$)|‘[^‘’]*’/gu, ' ');
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
