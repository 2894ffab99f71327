import type { Alert } from '../../pipeline/show/collect-alerts.ts';
import { say } from '../cli/language.ts';
import { describeChange } from '../cli/version-records.ts';
import { addressOf, nameNews } from '../pages/render-news.ts';
import { formatDate } from '../report/format-time.ts';

/** An alert in words, as every sink tells it. */
export interface WordedAlert {
  /** The same for the same alert, whenever and however often it is told. */
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** The exact words it rests on; of a changed version, a line for each change. */
  readonly words: string;
  /** The text in which they stand. */
  readonly document: string;
  /** Path of its page on a server of the ledger. */
  readonly address: string;
  /** ISO 8601. */
  readonly at: string;
}

/** Puts an alert into words. `now` stands for windows, which come without a text of their own. */
export function wordAlert(alert: Alert, now: string): WordedAlert {
  if (alert.kind === 'news') {
    const { event, document, contact, denial } = alert.item;
    const evidence = contact?.documents.find(({ documentId }) => documentId === event.documentId);
    return {
      id: `${event.kind}:${event.subjectId}:${event.documentId}`,
      kind: event.kind,
      title: nameNews(alert.item),
      words:
        (denial?.fact.anchors ?? evidence?.anchors ?? [])[0]?.exact ?? alert.changes.map(describeChange).join('\n'),
      document: document.title ?? document.path,
      address: addressOf(alert.item),
      at: event.at,
    };
  }
  const { commitment, end } = alert;
  const parties = commitment.parties.map(({ name }) => name).join(', ');
  return {
    id: `window:${commitment.id}:${end}`,
    kind: 'window',
    title: say({
      de: `Frist endet am ${formatDate(end)}: ${parties}: ${commitment.action}`,
      en: `Window ends on ${formatDate(end)}: ${parties}: ${commitment.action}`,
    }),
    words: commitment.documents[0]?.anchors[0]?.exact ?? '',
    document: commitment.documents[0]?.title ?? commitment.documents[0]?.path ?? '',
    address: `/commitments?view=due#commitment-${commitment.id}`,
    at: now,
  };
}

/** The words of an alert in quotation marks; what changed in a version are no words of its text. */
export function quoteWords({ kind, words }: Pick<WordedAlert, 'kind' | 'words'>): string {
  return kind === 'version' || words === '' ? words : `„${words}“`;
}
