/** Abbreviations that always want more after them ("Dr. Müller", "Nr. 5", "z. B. Öl"): their period never ends a sentence. Lower case, without the final period. */
export const ABBREVIATIONS_BEFORE_MORE: ReadonlySet<string> = new Set([
  ...['abg', 'abgek', 'abt', 'adj', 'allg', 'amtl', 'angebl', 'anm', 'aufl', 'ausg', 'az'],
  ...['betr', 'bez', 'bspw', 'bürgerl', 'bzgl', 'bzw', 'ca', 'chr', 'cf', 'christl', 'dgl'],
  ...['d.h', 'dr', 'dt', 'ebd', 'ehem', 'eigtl', 'einschl', 'engl', 'entspr', 'erstm', 'europ', 'ev', 'evang'],
  ...['evtl', 'exkl', 'fa', 'franz', 'frz', 'geb', 'gebr', 'gegr', 'gem', 'gez'],
  ...['ggf', 'ggfs', 'ggü', 'griech', 'hl', 'hll', 'hr', 'hrn', 'hrsg', 'inkl', 'insb', 'insbes'],
  ...['internat', 'jap', 'jüd', 'kath', 'kfm', 'kgl', 'lat', 'lfd', 'lt'],
  ...['mdl', 'mind', 'mr', 'mrs', 'ms', 'mtl', 'nördl', 'nr', 'nrn', 'obb', 'obj', 'östl'],
  ...['österr', 'offiz', 'ordentl', 'parl', 'poln', 'präs', 'prof', 'prot', 'reg', 'resp'],
  ...['röm', 'russ', 'schriftl', 'gouv', 'lt.-gen', 'gen.-maj', 'sog', 'st'],
  ...['staatl', 'stellv', 'stv', 'südl', 'tägl', 'techn', 'tschech', 'türk', 'ukr', 'univ', 'urspr'],
  ...[
    'usf',
    'verh',
    'versch',
    'verst',
    'vgl',
    'viell',
    'vorm',
    'vors',
    'westl',
    'wiss',
    'wöchentl',
    'z',
    'zit',
    'zzgl',
  ],
  ...['zw', 'zzt', 'mio.-euro', 'dipl', 'dipl.-ing', 'kpt', 'hptm', 'lic', 'msgr', 'skt', 'jgg'],
  ...['z.b', 'z.t', 'z.zt', 'z.hd', 'u.a', 'u.ä', 'o.ä', 'i.d.r', 'i.a', 'i.v', 'm.e', 'm.a.w', 'v.a', 's.o', 's.u'],
  ...['s.a', 'b.z.w', 'i.e', 'e.g', 'n.b', 'p.s', 'd.i', 'd', 's', 'u', 'o', 'm', 'v', 'i', 'a', 'h', 'bsp'],
]);

/** Abbreviations only before a figure ("Art. 5", "max. 30"); elsewhere they are words ("dieser Art. Der Kreml ..."). Lower case. */
export const ABBREVIATIONS_BEFORE_NUMBERS: ReadonlySet<string> = new Set([
  ...[
    'art',
    'abs',
    'max',
    'min',
    'kap',
    'abb',
    'bd',
    'fig',
    'tel',
    'res',
    'ziff',
    'anm',
    'kl',
    'aufl',
    'pos',
    'num',
    'no',
  ],
]);

/** Titles before a name; only with a capital ("Gen. Milley", "Mag. Huber", but "wie er es mag. Huber ..."). */
export const ABBREVIATED_TITLES: ReadonlySet<string> = new Set([
  ...['Mag', 'Gen', 'Sen', 'Gov', 'Rep', 'Ing', 'Fam', 'Fr', 'Lt', 'Col', 'Maj', 'Sgt', 'Rev', 'Hon', 'Ft', 'Mt'],
]);

/** Abbreviations that may also stand last in a sentence ("30 Mio. Euro", "Öl, Gas usw. Der Kreml ..."). Lower case, without the final period. */
export const ABBREVIATIONS_ALSO_LAST: ReadonlySet<string> = new Set([
  ...['etc', 'co', 'usw', 'uvm', 'u.v.m', 'u.s.w', 'ff', 'f', 'jh', 'jhd', 'jhdt', 'jahrh', 'mio', 'mrd', 'tsd'],
  ...['std', 'sek', 'str', 'inc', 'ltd', 'corp', 'llc', 'bros', 'jr', 'sr', 'a.d', 'v.chr', 'n.chr', 'ph.d'],
  ...['b.a', 'm.a', 'u.s', 'u.s.a', 'd.c', 'u.k', 'u.n', 'e.v', 'k.o', 'h.c', 'i.r', 'mag.a', 'a.m', 'p.m', 'n.y'],
  ...['einw', 'qkm', 'mill', 'stck', 'st.p', 'o.k', 'p.a', 'a.o', 'd.j', 'd.ä', 'bev', 'mwst', 'u.dgl', 'u.u', 'ders'],
]);

/** Abbreviated months and weekdays; they count as such only beside a number ("18. Okt. 2025", "Mo. 18.3."). */
export const ABBREVIATED_CALENDAR_WORDS: ReadonlySet<string> = new Set([
  ...['jan', 'jän', 'feb', 'febr', 'mär', 'mrz', 'apr', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov', 'dez'],
  ...['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'],
]);

/** Ends of web addresses, so that "dpa.de" and "tt.com" stay one word. */
export const TOP_LEVEL_DOMAINS: ReadonlySet<string> = new Set([
  ...['de', 'at', 'ch', 'li', 'eu', 'com', 'org', 'net', 'info', 'tv', 'news', 'online', 'mil', 'edu'],
  ...[
    'io',
    'ai',
    'app',
    'ru',
    'ua',
    'by',
    'pl',
    'cz',
    'sk',
    'hu',
    'fr',
    'it',
    'es',
    'uk',
    'us',
    'cn',
    'ir',
    'il',
    'tr',
  ],
  ...[
    'me',
    'am',
    'ge',
    'kz',
    'rs',
    'lv',
    'lt',
    'ee',
    'fi',
    'se',
    'no',
    'dk',
    'nl',
    'be',
    'lu',
    'blog',
    'berlin',
    'media',
  ],
]);
