/** What a text says of where it was printed before, in the languages of the news. */
const PRINTED_BEFORE = [
  /\b(?:story|article|report|piece|post|interview|column|version)\b[^.]{0,60}\b(?:first|originally) (?:appeared|published|ran)\b/iu,
  /\b(?:first|originally) (?:appeared|published) (?:by|in|on|at)\b|\brepublished (?:from|with|under|here)\b|\bcreative commons\b/iu,
  /\ball rights reserved\b|\bmay not be (?:published|reproduced|rewritten)\b/iu,
  /\berschien zuerst\b|\bzuerst (?:erschienen|veröffentlicht)\b|\balle rechte vorbehalten\b/iu,
  /\ba été (?:initialement |d'abord |d’abord )?publiée? (?:pour la première fois|initialement|à l'origine|sur|dans|par)\b|\btous droits réservés\b/iu,
  /\bpublicad[oa] originalmente\b|\bse publicó (?:originalmente|por primera vez)\b|\bderechos reservados\b/iu,
  /\bpubblicat[oa] (?:originariamente|originalmente|per la prima volta)\b|\bdiritti riservati\b/iu,
  /(?:впервые|первоначально) опубликован|все права защищены|создано и \(или\) распространено/iu,
  /(?:首发于|原载|版权所有|未经授权)/u,
];
/** Words of which each of those has one: few paragraphs do, and one search costs a fortieth of all. */
const MAY_BE_PRINTED_BEFORE =
  /first|originally|republished|commons|rights|may not be|zuerst|rechte|été|droits|originalmente|primera vez|derechos|originariamente|prima volta|diritti|опубликован|права|распространено|首发于|原载|版权所有|未经授权/iu;
/** What it says of who wrote it. */
const WHO_WROTE_IT = [
  /^\W*(?:additional |with )?(?:reporting|writing|editing|translated|compiled) by\b/iu,
  /^\W*(?:about (?:the )?authors?|about us)\b/iu,
  /^[^.]{2,80}? (?:is|was|are) (?:an?|the|our)? ?(?:[\w'’-]+ ){0,8}(?:reporter|correspondent|journalist|editor|columnist|writer|author|fellow|analyst|producer|photographer|broadcaster|bureau chief|professor|lecturer|researcher|news agency|news organi[sz]ation|newsroom)s?\b(?! (?:said|told|was|were|killed|arrested|detained))/u,
  /^[^.]{2,80}? (?:est|sont) (?:[\p{L}'’-]+ ){0,5}(?:journaliste|correspondante?|rédact(?:eur|rice)|reporter)s?\b/u,
  /^[^.]{2,80}? (?:ist|sind) (?:[\p{L}-]+ ){0,5}(?:Redakteur|Korrespondent|Journalist|Reporter|Autor)(?:in|en|innen)?\b/u,
  /^[^.]{2,80}? (?:es|son) (?:[\p{L}]+ ){0,5}(?:periodista|corresponsal|redactora?|reporter[oa])s?\b/u,
  /^[^.]{2,80}? (?:—|–|-) (?:[\p{L}]+ ){0,5}(?:корреспондент|журналист|редактор|обозреватель)/u,
];
/** A note of that kind is short; a report that mentions a journalist is not. */
const SHORT = 700;

/** Whether a paragraph is about the text it stands in, or about its author or publisher: it tells nothing of who reported what. */
export function isAboutItself(paragraph: string): boolean {
  if (paragraph.length > SHORT) return false;
  const words = paragraph.trim();
  const says = (pattern: RegExp) => pattern.test(words);
  return (says(MAY_BE_PRINTED_BEFORE) && PRINTED_BEFORE.some(says)) || WHO_WROTE_IT.some(says);
}
