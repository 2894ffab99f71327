import type { Analysis } from '../../core/analysis.ts';

/** The analysis as one JSON object of the interface (`lesart analyze --json`). */
export function toAnalysisRecord(analysis: Analysis): Record<string, unknown> {
  const { annotated, quotations, contacts, commitments, denials } = analysis;
  const { document, times, mentions, actors } = annotated;
  return {
    path: document.path,
    kind: 'analysis',
    document: {
      title: document.title,
      publishedAt: document.publishedAt,
      updatedAt: document.updatedAt,
      language: document.language,
      text: document.text,
      regions: document.regions,
      warnings: document.warnings,
    },
    times: times.map(({ firstToken: _first, endToken: _end, ...time }) => time),
    mentions: mentions.map((mention) => {
      const actor = mention.actor === null ? null : actors.get(mention.actor);
      return {
        start: mention.start,
        end: mention.end,
        exact: mention.exact,
        type: mention.type,
        how: mention.how,
        actor: actor ? { name: actor.name, wikidata: actor.wikidata } : null,
      };
    }),
    quotations,
    contacts,
    commitments,
    denials,
  };
}
