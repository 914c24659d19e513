import type { Reason } from '../reading.ts';

/** Elements whose words no reader of a page ever sees as text. */
export const NEVER_TEXT = new Set(
  'script style template noscript svg math iframe object embed canvas audio video textarea select datalist head link meta'.split(
    ' ',
  ),
);

/** What an element is for, by its name. */
export const BY_TAG: Readonly<Record<string, Reason>> = {
  nav: 'navigation',
  footer: 'navigation',
  aside: 'related',
  form: 'form',
  button: 'form',
  dialog: 'consent',
  menu: 'navigation',
};

/** By its role in the accessibility tree. */
export const BY_ROLE: Readonly<Record<string, Reason>> = {
  navigation: 'navigation',
  banner: 'navigation',
  contentinfo: 'navigation',
  search: 'form',
  dialog: 'consent',
  alertdialog: 'consent',
  complementary: 'related',
};

/** By a word of its class or id. */
export const BY_WORD: readonly (readonly [reason: Reason, words: readonly string[]])[] = [
  [
    'consent',
    [
      'cookie',
      'cookies',
      'consent',
      'gdpr',
      'cmp',
      'onetrust',
      'didomi',
      'usercentrics',
      'truste',
      'sp-message',
    ],
  ],
  [
    'newsletter',
    ['newsletter', 'signup', 'subscribe', 'subscription', 'paywall', 'donate', 'donation', 'membership'],
  ],
  [
    'advertisement',
    ['ad', 'ads', 'advert', 'adverts', 'advertisement', 'sponsor', 'sponsored', 'promo', 'promotion', 'dfp'],
  ],
  [
    'related',
    [
      'related',
      'recommended',
      'recommendations',
      'recirc',
      'teaser',
      'teasers',
      'outbrain',
      'taboola',
      'more-from',
      'read-more',
      'most-read',
      'mostread',
      'trending',
      'popular',
      'also-read',
      'see-also',
    ],
  ],
  ['comments', ['comments', 'comment', 'disqus', 'replies']],
  ['share buttons', ['share', 'sharing', 'social', 'sharedaddy', 'addtoany']],
  [
    'navigation',
    [
      'nav',
      'navbar',
      'navigation',
      'menu',
      'breadcrumb',
      'breadcrumbs',
      'sidebar',
      'footer',
      'masthead',
      'tags',
      'toolbar',
      'pagination',
      'skip',
      'topbar',
    ],
  ],
  ['repeated', ['pullquote', 'pull-quote']],
  ['hidden', ['sr-only', 'visually-hidden', 'visuallyhidden', 'screen-reader-text', 'screenreader']],
  ['form', ['search-form', 'searchbox', 'login']],
];

/** Words of class or id that say that an element is the article's, though it stands aside. */
export const ARTICLE_WORDS = [
  'correction',
  'corrections',
  'clarification',
  'note',
  'notes',
  'editors-note',
  'key-points',
  'keypoints',
  'key',
  'summary',
  'highlights',
  'takeaways',
  'facts',
  'factbox',
  'fact-box',
  'infobox',
  'timeline',
  'dateline',
  'question',
  'verdict',
  'update',
] as const;

/** How a correction begins, wherever on the page it stands. */
export const CORRECTION =
  /^(?:corrections?|clarifications?|editor['’]?s['’]? note|note from the editors?|update|berichtigung|korrektur|anmerkung der redaktion|rectificatif|correction|corrección|fe de erratas|correzione|errata|rettifica|correctie|rectificatie|rättelse|sprostowanie|поправка|исправление|уточнение|виправлення|ispravka|تصحيح|更正|訂正|정정)(?:\s?[(（][^)）]{0,60}[)）]|[,，]\s?[^:：]{0,40})?\s*(?:[:：.—–-]|$)/iu;

/** Styles by which words are taken out of sight. */
export const UNSEEN_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|text-indent)\s*:\s*-\d{3,}|font-size\s*:\s*0(?:px|em|rem|%)?\s*(?:;|$)|opacity\s*:\s*0\s*(?:;|$)|clip\s*:\s*rect\(\s*0/iu;

/** What stands in a line or a paragraph of its own. */
export const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
