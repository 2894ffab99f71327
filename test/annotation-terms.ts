const own = 'http://www.w3.org/ns/oa#';
const link = (id: string) => ({ '@id': id, '@type': '@id' });
const word = (id: string) => ({ '@id': id, '@type': '@vocab' });

/**
 * The terms of the Web Annotation Vocabulary (https://www.w3.org/TR/annotation-vocab/) that our annotations use, and no
 * others: what is not in here is not in the vocabulary under the name we give it. It stands in for the context at
 * http://www.w3.org/ns/anno.jsonld, since tests use no network.
 */
export const annotationTerms = {
  '@context': {
    id: '@id',
    type: '@type',
    Annotation: `${own}Annotation`,
    SpecificResource: `${own}SpecificResource`,
    TextualBody: `${own}TextualBody`,
    TimeState: `${own}TimeState`,
    TextPositionSelector: `${own}TextPositionSelector`,
    TextQuoteSelector: `${own}TextQuoteSelector`,
    describing: `${own}describing`,
    linking: `${own}linking`,
    body: link(`${own}hasBody`),
    target: link(`${own}hasTarget`),
    source: link(`${own}hasSource`),
    selector: link(`${own}hasSelector`),
    state: link(`${own}hasState`),
    cached: link(`${own}cachedSource`),
    motivation: word(`${own}motivatedBy`),
    purpose: word(`${own}hasPurpose`),
    start: `${own}start`,
    end: `${own}end`,
    exact: `${own}exact`,
    prefix: `${own}prefix`,
    suffix: `${own}suffix`,
    sourceDate: `${own}sourceDate`,
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
  },
};
