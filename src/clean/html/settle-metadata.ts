import type { MetadataStatement } from '../../core/document.ts';
import type { Metadata, PageFacts } from '../article.ts';
import { readDatelineDay } from '../metadata/read-dateline.ts';
import { isSameTime, settleStatements } from '../metadata/settle-statements.ts';
import { chooseTitle } from './choose-title.ts';
import type { PageStatements } from './read-metadata.ts';
import type { VisibleMetadata } from './read-visible-metadata.ts';
import { isNamedAlike, settleAuthors } from './settle-authors.ts';

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
  const { authors, agencies, initials, conflict } = settleAuthors([
    ...statements.authors,
    { from: 'layout', names: visible.authors },
  ]);
  const published = [...statements.publishedAt, ...visible.publishedAt, ...readDateline(visible.beginning)];
  const publishedAt = settleStatements('publishedAt', published, isSameTime);
  const updatedAt = settleStatements('updatedAt', [...statements.updatedAt, ...visible.updatedAt], isSameTime);
  const publisher = settleStatements('publisher', nameOutlets(statements.publisher, name), isNamedAlike);
  const languages = [{ from: 'layout' as const, value: 'de' }, ...statements.languages];
  const language = settleStatements('language', languages, isSameLanguage);
  const conflicts = [
    title.conflict,
    conflict,
    publishedAt.conflict,
    updatedAt.conflict,
    publisher.conflict,
    language.conflict,
  ];
  return {
    title: name,
    authors,
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

// "Kein Ergebnis in Genf -", where the page has left out what came behind.
const openEnd = /\s+[-–—|:·•]+$/u;

function readDateline(beginning: readonly string[]): readonly MetadataStatement[] {
  const value = beginning.map(readDatelineDay).find(Boolean);
  return value ? [{ from: 'dateline', value }] : [];
}

function nameOutlets(statements: readonly MetadataStatement[], title: string | null): readonly MetadataStatement[] {
  return statements.flatMap(({ from, value }) => {
    const outlet = withoutTitle(value, title);
    return outlet ? [{ from, value: outlet }] : [];
  });
}

// "Kein Ergebnis in Genf | Das Blatt" as the name of the outlet.
function withoutTitle(outlet: string, title: string | null): string {
  if (!title || !outlet.startsWith(title)) return outlet;
  return outlet.slice(title.length).replace(/^[\s|:·•–—-]+/u, '');
}

function isSameLanguage(one: string, other: string): boolean {
  return /^(?:de\b|de_|german|deutsch)/i.test(other) === /^(?:de\b|de_|german|deutsch)/i.test(one);
}

// The start page of an outlet names no article; neither does an address that is only a path.
function isArticleAddress(address: string): boolean {
  return /^https?:\/\/[^/?#\s]+\/[^\s]*[^\s/]/i.test(address);
}
