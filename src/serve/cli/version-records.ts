import type { VersionChange, VersionedText } from '../../pipeline/show/list-versions.ts';
import { say, type Texts } from './language.ts';

/** A text with its versions as one JSON object of the interface (`lesart versions --json`). */
export function toVersionsRecord({ address, versions }: VersionedText): Record<string, unknown> {
  return {
    address,
    versions: versions.map(({ number, document, receivedAt, isOtherText, changes }) => ({
      number,
      documentId: document.documentId,
      path: document.path,
      title: document.title,
      publishedAt: document.publishedAt,
      receivedAt,
      isOtherText,
      changes,
    })),
  };
}

/** A change in one line for people: what, from which words, to which. */
export function describeChange({ change, type, field, from, to, fromAnchors, toAnchors }: VersionChange): string {
  const words = (value: string | null, anchors: VersionChange['toAnchors']) =>
    (anchors.map(({ exact }) => exact).join(' … ') || (value ?? '–')).replace(/\s+/g, ' ');
  const what =
    field === null
      ? say(typeNames[type])
      : `${say(typeNames[type])}, ${say(fieldNames[field] ?? { de: field, en: field })}`;
  if (change === 'vanished') return `- ${what}: ${words(from, fromAnchors)}`;
  if (change === 'appeared') return `+ ${what}: ${words(to, toAnchors)}`;
  const values = field !== null && plainFields.has(field) ? ` (${from ?? '–'} → ${to ?? '–'})` : '';
  return `~ ${what}: ${words(from, fromAnchors)} → ${words(to, toAnchors)}${values}`;
}

/** Their words alone do not show what was read from them. */
const plainFields: ReadonlySet<string> = new Set(['status', 'kind', 'date', 'participants', 'mediators', 'certainty']);

const typeNames: Readonly<Record<VersionChange['type'], Texts>> = {
  title: { de: 'Überschrift', en: 'title' },
  contact: { de: 'Kontakt', en: 'contact' },
  commitment: { de: 'Zusage', en: 'commitment' },
  statement: { de: 'Aussage', en: 'statement' },
  denial: { de: 'Dementi', en: 'denial' },
};

const fieldNames: Readonly<Record<string, Texts>> = {
  kind: { de: 'Art', en: 'kind' },
  status: { de: 'Stand', en: 'status' },
  participants: { de: 'Beteiligte', en: 'participants' },
  mediators: { de: 'Vermittler', en: 'mediators' },
  initiative: { de: 'Initiative', en: 'initiative' },
  date: { de: 'Tag', en: 'date' },
  duration: { de: 'Dauer', en: 'duration' },
  place: { de: 'Ort', en: 'place' },
  parties: { de: 'Gebundene', en: 'parties' },
  action: { de: 'Inhalt', en: 'action' },
  scope: { de: 'Umfang', en: 'scope' },
  quantity: { de: 'Menge', en: 'quantity' },
  condition: { de: 'Bedingung', en: 'condition' },
  window: { de: 'Frist', en: 'window' },
  words: { de: 'Wortlaut', en: 'words' },
  speaker: { de: 'Sprecher', en: 'speaker' },
  polarity: { de: 'bejaht oder verneint', en: 'polarity' },
  certainty: { de: 'Gewissheit', en: 'certainty' },
  medium: { de: 'Medium', en: 'medium' },
  by: { de: 'von wem', en: 'by' },
  exception: { de: 'Ausnahme', en: 'exception' },
};
