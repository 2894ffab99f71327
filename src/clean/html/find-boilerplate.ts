import type { PageElement } from './build-tree.ts';

/**
 * Why an element holds no part of an article, by its name, role, class and id; undefined where nothing says so.
 * `known` keeps what the labels of the page say, as most of them stand there many times.
 */
export function findBoilerplate(element: PageElement, known: Map<string, string | undefined>): string | undefined {
  const byName = names.get(element.name);
  if (byName) return byName;
  const { attributes } = element;
  if (attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') return 'hidden';
  if (attributes.style && /display:\s*none|visibility:\s*hidden/i.test(attributes.style)) return 'hidden';
  const role = attributes.role && roles.get(attributes.role);
  if (role) return role;
  if (articleNames.has(element.name) || /^h[1-6]$/.test(element.name)) return undefined;
  if (hiddenClasses.test(attributes.class ?? '')) return 'hidden';
  const label = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
  if (label.length < 2 || label.length > 600) return undefined;
  if (known.has(label)) return known.get(label);
  const reason = readLabel(label);
  known.set(label, reason);
  return reason;
}

function readLabel(label: string): string | undefined {
  if (!anyLabel.test(splitWords(label))) return undefined;
  const words = splitWords(label.replace(stateClasses, ''));
  return labels.find(({ pattern }) => pattern.test(words))?.reason;
}

// "articleFooter" is "article-footer".
function splitWords(label: string): string {
  return /[a-z\d][A-Z]/.test(label) ? label.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase() : label.toLowerCase();
}

const names: ReadonlyMap<string, string> = new Map([
  ['nav', 'navigation'],
  ['footer', 'footer'],
  ['aside', 'aside'],
  ['form', 'form'],
  ['menu', 'navigation'],
  ['address', 'address'],
  ['noscript', 'noscript'],
]);

const roles: ReadonlyMap<string, string> = new Map([
  ['navigation', 'navigation'],
  ['complementary', 'aside'],
  ['contentinfo', 'footer'],
  ['search', 'form'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
  ['banner', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
]);

// Whole class names only: "field--label-hidden" hides a label, not the text.
const hiddenClasses =
  /(?:^|\s)(?:hidden|is-hidden|visually-?hidden|sr-only|screen-?reader(?:-text)?|invisible|display-none|d-none|u-hidden|hide|noscreen|print-only|only-print|visible-print)(?=$|\s)/i;

// "o-section--has-ads", "no-sidebar", "is-promo": what a part has or lacks, not what it is.
const stateClasses = /(?:^|[\s_-])(?:has|with|without|no|is|show|hide|after|before|below|above)-[\w-]+/gi;

// Elements that hold the page itself often carry class names about what is around the text.
const articleNames = new Set(['html', 'body', 'main', 'article', 'h1']);

function labelled(reason: string, words: string): { reason: string; words: readonly string[]; pattern: RegExp } {
  return { reason, words: words.split('|'), pattern: toPattern(words) };
}

function toPattern(words: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words})(?=$|[\\s_-])`);
}

// Words of class names and ids as they are in use on news pages, in whole parts between dashes.
const labels = [
  labelled(
    'comments',
    'comments?|kommentare?|commentlist|disqus|postings?|forum|leserkommentare|respond|user-?comments|comment-?\\w*',
  ),
  labelled(
    'navigation',
    'nav|navbar|navigation|navi|menu|breadcrumbs?|brotkrumen|pagination|pager|paging|skip-?link|skiplinks|sitemap|toc|anchor-?nav|subnav|mainnav|topbar|toolbar|searchbox|search-?form|suche|wm-ipp(?:-[\\w-]+)?',
  ),
  labelled('footer', 'footer|footnav|site-?footer|page-?footer|copyright|impressum|legal|colophon'),
  labelled(
    'shareButtons',
    'share|sharing|shares|social|socials|social-?media|social-?bar|socialmedia|shariff|sharebar|share-?buttons?|sharebuttons|addthis|follow-?us|bookmark|bookmarks|print-?button|merkliste',
  ),
  labelled(
    'advertisement',
    'ad|ads|adv|advert|advertisement|advertising|advertorial|anzeige|anzeigen|werbung|sponsor|sponsored|sponsoring|adslot|ad-?slot|ad-?container|adbox|banner|billboard|promo|promotion|promobox|outbrain|taboola|partner-?angebote|affiliate|commercial|teads|plista|traffective|adsense|skyscraper|rectangle',
  ),
  labelled(
    'relatedArticles',
    'related|related-?\\w+|verwandte|verwandt|recommendations?|recommended|empfehlungen|more-?articles|mehr-?zum-?thema|read-?more|readmore|read-?also|readon|similar|suggestions?|mostread|most-?read|most-?popular|popular|trending|topstories|top-?stories|latest|latest-?news|teasers?|teaser-?\\w+|teaserbox|linklist|link-?list|linkbox|link-?box|weiterfuehrend|weitere-?\\w*|dossier-?box|article-?list|articlelist|news-?list|newslist|cross-?links?|more-?on|see-?also|siehe-?auch|recirculation|recirculation-?\\w*|snippet--article|interesting-?articles|auch-?interessant|further|onward|next-?article|prev-?article|nextprev|post-?navigation|up-?next',
  ),
  labelled(
    'newsletter',
    'newsletter|news-letter|newsletter-?\\w+|news-letter-?\\w+|subscribe|subscription|abo|abobox|paywall|pay-?wall|paid|piano|offer|offers|registration|signup|sign-?up|login|plus-?box|abo-?box|conversion',
  ),
  labelled(
    'dialog',
    'cookie|cookies|third-?party|third-?party-?\\w*|external-?content|embed-?consent|cookie-?\\w+|consent|gdpr|dsgvo|modal|overlay|lightbox|popup|pop-?up|layer|tooltip|toast|notification|notice|privacy|datenschutz',
  ),
  labelled(
    'aside',
    'sidebar|side-?bar|sidebars|aside|marginal|marginalspalte|right-?col|rightcol|right-?column|widgets|widget-?area|sidebar-?widget|widget_\\w+|col-?right|rail|right-?rail|secondary',
  ),
  labelled(
    'topics',
    'tags|tag-?list|taglist|tagcloud|tag-?cloud|topics|topic-?list|keywords|schlagworte|schlagwoerter|post-?tags|article-?tags|categories|cat-?links|themen',
  ),
  labelled(
    'author',
    'author-?box|authorbox|author-?bio|author-?info|about-?author|about-?the-?author|bio|biography|vita|autorenbox|author-?description|author-?card|sabox\\w*|contact-?box|kontakt-?box',
  ),
  labelled(
    'audio',
    'audio-?player|player|podcast|podcasts|videoplayer|video-?player|gallery|galerie|slideshow|bildergalerie|carousel|slider|swiper|quiz|poll|umfrage|voting|rating|ratings|weather|wetter|ticker-?bar|newsticker|live-?ticker-?teaser|stock|boerse|horoskop|games?',
  ),
];

// Nearly all elements carry none of them, so one test for all comes first, by the first letter.
const anyLabel = toPattern(
  [
    ...Map.groupBy(
      labels.flatMap(({ words }) => words),
      (word) => word[0]!,
    ),
  ]
    .map(([letter, words]) => `${letter}(?:${words.map((word) => word.slice(1)).join('|')})`)
    .join('|'),
);
