import type { ContactDetail, DocumentAnchor, Point } from '../core/account.ts';
import { SEAT_STEMS, STATE_STEMS } from '../german/state-stems.ts';
import type { AccountDraft } from './build-accounts.ts';
import type { Comparable } from './compare.ts';
import { cutWordings } from './cut-wordings.ts';
import { foldText } from './fold-text.ts';
import { type ClaimQuantity, readQuantities } from './read-quantities.ts';

/** The account with the details of the contact that its statements tell in words: how long it took and who sought it. */
export function readDetails(account: AccountDraft, { parties }: Pick<Comparable, 'parties'>): AccountDraft {
  if (account.kind === 'press') return account;
  const told = account.points
    .filter(({ type }) => type === 'statement')
    .flatMap((point) =>
      cutWordings(point.anchors).flatMap(({ text, anchors }) => {
        const details = [readDuration(text), readInitiative(text, parties), readForm(text)].filter(
          (detail) => detail !== null,
        );
        return details.map((detail) => toDetailPoint(point, { text, anchors }, detail));
      }),
    );
  return { ...account, points: [...account.points, ...told] };
}

function toDetailPoint(
  point: Point,
  { text, anchors }: { readonly text: string; readonly anchors: readonly DocumentAnchor[] },
  detail: ContactDetail,
): Point {
  return { ...point, id: `${point.id}#${detail.kind}`, type: 'detail', text, anchors, detail };
}

/** "Das Gespräch habe 55 Minuten gedauert", "gab die Dauer mit gut zwei Stunden und zwanzig Minuten an". */
function readDuration(text: string): ContactDetail | null {
  if (
    !/gedauert|dauerte|\bDauer\b|\p{L}sdauer\b|lang (?:gesprochen|telefoniert|beraten|verhandelt)|Stunden (?:\p{Ll}+ )?(?:zu Ende|beendet)/u.test(
      text,
    )
  )
    return null;
  const times = readQuantities(text).filter(({ unit }) => unit === 'Stunden' || unit === 'Minuten');
  if (times.length === 0) return null;
  return { kind: 'duration', value: String(times.slice(0, 2).reduce(addMinutes, 0)), bound: times[0].bound };
}

function addMinutes(sum: number, { value, unit }: ClaimQuantity): number {
  return sum + value * (unit === 'Stunden' ? 60 : 1);
}

/** "auf Initiative der russischen Seite", "Um das Gespräch habe der Kreml gebeten", "nicht Paris, sondern Moskau". */
function readInitiative(text: string, parties: readonly string[]): ContactDetail | null {
  const folded = foldText(text);
  const sought =
    /auf (?:initiative|wunsch|bitten?|anregung|ersuchen) ([^.,;]+)/.exec(folded) ??
    /um (?:das gesprach|den anruf|das telefonat|das treffen|ein gesprach)[^.;]* habe ([^.;]+?) (?:gebeten|ersucht|nachgesucht)/.exec(
      folded,
    ) ??
    /initiiert habe (?:das|den) \p{L}+ ([^.;]+)/u.exec(folded) ??
    /(?:sondern) (\p{L}+) (?:zuerst )?um (?:den anruf|das gesprach|das telefonat|das treffen) gebeten/u.exec(folded);
  if (!sought || !/gesprach|telefon|anruf|treffen|unterred/.test(folded)) return null;
  const party = parties.find((key) => namesOf(key).some((name) => sought[1].includes(name)));
  return party ? { kind: 'initiative', value: party, bound: null } : null;
}

/** "Die Verhandlungen seien indirekt geführt worden", "teils direkt, teils durch Vermittler". */
function readForm(text: string): ContactDetail | null {
  if (!/verhandl|gespräch|beraten|unterred|runde/i.test(text)) return null;
  const isDirect = /(?<!in)\bdirekt\b|von Angesicht zu Angesicht/i.test(text);
  const isIndirect = /\bindirekt\b|(?:durch|über|mittels) (?:\p{Ll}+ )?(?:Vermittler|Unterhändler)/iu.test(text);
  if (!isDirect && !isIndirect) return null;
  return { kind: 'form', value: isDirect && isIndirect ? 'both' : isDirect ? 'direct' : 'indirect', bound: null };
}

function namesOf(party: string): readonly string[] {
  return [...(STATE_STEMS.get(party) ?? []), ...(SEAT_STEMS.get(party) ?? [])].map(foldText);
}
