import type { MetadataConflict, MetadataStatement } from '../../core/document.ts';
import type { Metadata, PageFacts } from '../article.ts';
import { readAgencies } from '../metadata/read-agencies.ts';
import { readDatelineDay } from '../metadata/read-dateline.ts';
import { isInitials } from '../metadata/read-initials.ts';
import { findConflict, isSameTime, settleStatements } from '../metadata/settle-statements.ts';
import { chooseTitle } from './choose-title.ts';
import { toComparable } from './find-headline.ts';
import type { AuthorStatement, PageStatements } from './read-metadata.ts';
import type { VisibleMetadata } from './read-visible-metadata.ts';

/** What a page says about its article, each field settled, and where its places contradict each other. */
export interface SettledMetadata extends Omit<Metadata, 'agencies'> {
  readonly agencies: readonly string[];
  readonly facts: PageFacts;
}

/** What a reader sees of the article: its headline, and the texts of its first blocks. */
export interface VisibleArticle extends VisibleMetadata {
  readonly headline: string | undefined;
  readonly beginning: readonly string[];
}

/** Settles what head and layout of a page say; the order of the sources is in `settle-statements.ts`. */
export function settleMetadata(statements: PageStatements, visible: VisibleArticle): SettledMetadata {
  const title = chooseTitle(
    visible.headline,
    statements.titles,
    statements.publisher.map(({ value }) => value),
  );
  const name = title.title?.replace(openEnd, '') ?? null;
  const dateline = visible.beginning.map(readDatelineDay).find(Boolean);
  const publishedAt = settleStatements(
    'publishedAt',
    [
      ...statements.publishedAt,
      ...visible.publishedAt,
      ...(dateline ? [{ from: 'dateline' as const, value: dateline }] : []),
    ],
    isSameTime,
  );
  const updatedAt = settleStatements('updatedAt', [...statements.updatedAt, ...visible.updatedAt], isSameTime);
  const publisher = settleStatements(
    'publisher',
    statements.publisher.flatMap(({ from, value }) => {
      const outlet = withoutTitle(value, name);
      return outlet ? [{ from, value: outlet }] : [];
    }),
    isSameOutlet,
  );
  const language = settleStatements(
    'language',
    [{ from: 'layout', value: 'de' }, ...statements.languages],
    isSameLanguage,
  );
  const authors = settleAuthors([...statements.authors, { from: 'layout', names: visible.authors }]);
  const named = authors.names.filter((name) => !isInitials(name));
  const agencies = readAgencies(named.map((name) => `(${name})`));
  const persons = named.filter((name) => readAgencies([`(${name})`]).length === 0);
  const initials = authors.names.filter(isInitials);
  const conflicts = [
    title.conflict,
    authors.conflict,
    publishedAt.conflict,
    updatedAt.conflict,
    publisher.conflict,
    language.conflict,
  ];
  return {
    title: name,
    // An agency alone is the author; beside persons it is where the text came from.
    authors: persons.length > 0 ? persons : named,
    agencies,
    publishedAt: publishedAt.value,
    updatedAt: updatedAt.value,
    publisher: publisher.value,
    facts: {
      canonicalAddress: statements.addresses.find(isArticleAddress) ?? null,
      kicker: title.kicker ?? visible.kicker?.text ?? null,
      initials,
      section: statements.section,
      metadataConflicts: conflicts.filter((conflict) => conflict !== undefined),
    },
  };
}

// "Kein Ergebnis in Genf | Das Blatt" as the name of the outlet.
function withoutTitle(outlet: string, title: string | null): string {
  if (!title || !outlet.startsWith(title)) return outlet;
  return outlet.slice(title.length).replace(/^[\s|:·•–—-]+/u, '');
}

// "Kein Ergebnis in Genf -", where the page has left out what came behind.
const openEnd = /\s+[-–—|:·•]+$/u;

// Many heads name the outlet where the page names a person.
function settleAuthors(statements: readonly AuthorStatement[]): {
  readonly names: readonly string[];
  readonly conflict: MetadataConflict | undefined;
} {
  const given = statements
    .map(({ from, names }) => ({ from, names: names.filter((name) => !systemNames.test(name)) }))
    .filter(({ names }) => names.length > 0);
  const taken = given.find(({ names }) => names.some(isPersonName)) ?? given[0];
  if (!taken) return { names: [], conflict: undefined };
  const states = ({ from, names }: AuthorStatement): MetadataStatement => ({ from, value: names.join(', ') });
  // An outlet or an agency beside a person is no other author.
  const ordered = given.filter(({ names }) => names.some(isPersonName)).map(states);
  return {
    names: [...new Set(taken.names)],
    conflict: findConflict('authors', states(taken), { ordered, isSame: isSameNames }),
  };
}

// Accounts of the system that made the page.
const systemNames = /^(?:publisher|admin|administrator|author|webmaster|editor|user|root|redakteur|wordpress)$/i;

function isPersonName(name: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]+ (?:\p{L}+ ){0,3}\p{Lu}[\p{L}.'’-]*$/u.test(name) && !outletWords.test(name);
}

// "BR24 Redaktion", "Der Postillon", "DER SPIEGEL", "Salzburger Nachrichten", "ZDF heute"
const outletWords =
  /^(?:D(?:er|ie|as)|DER|DIE|DAS|ARD|ZDF|SRF|ORF|WDR|NDR|MDR|SWR|BR|HR|RBB)\b|(?:[Rr]edaktion|[Oo]nline|Nachrichten|Zeitung|News|Verlag|GmbH|Agentur|Presse|Anzeiger|Blatt|Rundschau|Kurier|Magazin)\b/u;

// A place that gives only the first of two authors, or their town as well, contradicts nobody.
function isSameNames(one: string, other: string): boolean {
  return isSameOutlet(one, other);
}

// "WELT" and "DIE WELT", "Blatt" and "blatt.de"
function isSameOutlet(one: string, other: string): boolean {
  const [left, right] = [toComparable(one), toComparable(other)];
  return left.includes(right) || right.includes(left);
}

function isSameLanguage(one: string, other: string): boolean {
  return /^(?:de\b|de_|german|deutsch)/i.test(other) === /^(?:de\b|de_|german|deutsch)/i.test(one);
}

// The start page of an outlet names no article; neither does an address that is only a path.
function isArticleAddress(address: string): boolean {
  return /^https?:\/\/[^/?#\s]+\/[^\s]*[^\s/]/i.test(address);
}
