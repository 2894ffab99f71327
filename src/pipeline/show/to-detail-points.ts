import type { ContactDetail, Point, PointSpeaker } from '../../core/account.ts';
import type { Anchor } from '../../core/anchor.ts';
import type { Contact } from '../../core/contact.ts';
import type { LedgerContact } from '../../core/ledger.ts';

/**
 * Day, place, length, form and initiative of the contact as each text tells them: of the side that the text names as
 * its source, else of the only side that it hears. A text that hears both tells them in its own voice.
 */
export function toDetailPoints({ entries, documents }: LedgerContact): readonly Point[] {
  const publishedAt = new Map(documents.map((document) => [document.documentId, document.publishedAt]));
  return entries.flatMap(({ documentId, position, fact }) => {
    const speaker = toSpeaker(fact);
    return detailsOf(fact).map(
      ({ detail, anchors }): Point => ({
        id: `${documentId}/c${position}#${detail.kind}`,
        type: 'detail',
        speaker,
        onlySideHeard: speaker === null,
        text: anchors.map(({ exact }) => exact).join(' … '),
        anchors: anchors.map((anchor) => ({ ...anchor, documentId })),
        publishedAt: publishedAt.get(documentId) ?? null,
        polarity: 'positive',
        detail,
      }),
    );
  });
}

/** The one source that the text names; null where it names none or several. */
function toSpeaker({ reportedBy }: Contact): PointSpeaker | null {
  if (reportedBy.length !== 1) return null;
  const [{ key, name, state }] = reportedBy;
  return { key, name, state, kind: key === state ? 'state' : 'organisation' };
}

interface ToldDetail {
  readonly detail: ContactDetail;
  readonly anchors: readonly Anchor[];
}

function detailsOf({ kind, date, duration, place, initiative, form, anchors }: Contact): readonly ToldDetail[] {
  const details: ToldDetail[] = [];
  const add = (detail: ContactDetail, words: readonly Anchor[]) => {
    if (words.length > 0) details.push({ detail, anchors: words });
  };
  // The day alone says little: the words that tell of the contact stand with it.
  add({ kind: 'kind', value: kind, bound: null }, anchors.slice(0, 1));
  if (date?.edtf) add({ kind: 'date', value: date.edtf, bound: null }, [...date.anchors, ...anchors.slice(0, 1)]);
  if (duration) {
    const minutes = toMinutes(duration.iso);
    if (minutes !== null) add({ kind: 'duration', value: String(minutes), bound: duration.bound }, duration.anchors);
  }
  if (place) add({ kind: 'place', value: place.name, bound: null }, place.anchors);
  if (initiative)
    add({ kind: 'initiative', value: initiative.state ?? initiative.key, bound: null }, [...anchors.slice(0, 1)]);
  if (form) add({ kind: 'form', value: form, bound: null }, anchors.slice(0, 1));
  return details;
}

function toMinutes(iso: string): number | null {
  const match = /^P(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?)?$/.exec(iso);
  if (!match) return null;
  const [days, hours, minutes] = match.slice(1).map((part) => Number(part ?? 0));
  return (days * 24 + hours) * 60 + minutes;
}
