import type { Matter } from './commitment-matters.ts';

/** A verb that names an act of diplomacy or war: what "will", "soll" or "muss" then turns into a commitment. */
export interface CommitmentAct {
  readonly matter: Matter;
  /** `always`: the verb says enough ("beschießen"). `withMatter`: only beside a noun of diplomacy ("Sanktionen aufheben"). `withPlace`: only with a country as object. */
  readonly needs: 'always' | 'withMatter' | 'withPlace';
  /** Only where negated: "will nicht mehr angreifen" commits, "will angreifen" is a plan of war. */
  readonly onlyNegated?: boolean;
  /** Only of this matter: "Sanktionen fallen", not soldiers. */
  readonly of?: Matter;
  /** Restraint rather than action: "aussetzen", "verschonen". */
  readonly ends?: boolean;
}

const always = (matter: Matter): CommitmentAct => ({ matter, needs: 'always' });
const withMatter = (matter: Matter): CommitmentAct => ({ matter, needs: 'withMatter' });
const onlyNegated = (matter: Matter): CommitmentAct => ({ matter, needs: 'always', onlyNegated: true });
const ending = (matter: Matter): CommitmentAct => ({ matter, needs: 'withMatter', ends: true });

/** By infinitive, separable prefix included. */
export const COMMITMENT_ACTS: ReadonlyMap<string, CommitmentAct> = new Map([
  ['angreifen', onlyNegated('hostilities')],
  ['beschießen', onlyNegated('hostilities')],
  ['bombardieren', onlyNegated('hostilities')],
  ['attackieren', onlyNegated('hostilities')],
  ['einmarschieren', onlyNegated('hostilities')],
  ['ausdehnen', onlyNegated('membership')],
  ['einmischen', onlyNegated('recognition')],
  ['verschonen', { matter: 'hostilities', needs: 'always', ends: true }],
  ['freilassen', always('prisoners')],
  ['freigeben', withMatter('prisoners')],
  ['entlassen', withMatter('prisoners')],
  ['austauschen', withMatter('prisoners')],
  ['übergeben', withMatter('prisoners')],
  ['überstellen', withMatter('prisoners')],
  ['zurückgeben', withMatter('prisoners')],
  ['freikommen', withMatter('prisoners')],
  ['ausliefern', always('amnesty')],
  ['begnadigen', always('amnesty')],
  ['abziehen', withMatter('withdrawal')],
  ['zurückziehen', withMatter('withdrawal')],
  ['entsenden', withMatter('envoy')],
  ['schicken', withMatter('envoy')],
  ['stationieren', withMatter('forces')],
  ['liefern', withMatter('militaryAid')],
  ['bereitstellen', withMatter('aid')],
  ['aufrüsten', always('militaryAid')],
  ['bewaffnen', always('militaryAid')],
  ['unterstützen', withMatter('militaryAid')],
  ['abrüsten', always('nuclear')],
  ['entwaffnen', always('mobilisation')],
  ['vernichten', withMatter('nuclear')],
  ['zerstören', withMatter('nuclear')],
  ['aufgeben', withMatter('nuclear')],
  ['abschalten', withMatter('nuclear')],
  ['anreichern', withMatter('nuclear')],
  ['verzichten', { matter: 'hostilities', needs: 'withMatter', ends: true }],
  ['aussetzen', ending('hostilities')],
  ['einstellen', ending('hostilities')],
  ['stoppen', ending('hostilities')],
  ['beenden', ending('hostilities')],
  ['einfrieren', ending('nuclear')],
  ['abbauen', withMatter('nuclear')],
  ['unterbleiben', ending('hostilities')],
  ['aufhören', ending('hostilities')],
  ['enden', ending('hostilities')],
  ['unterlassen', ending('hostilities')],
  ['aufheben', ending('sanctions')],
  ['lockern', ending('sanctions')],
  ['fallen', { matter: 'sanctions', needs: 'withMatter', ends: true, of: 'sanctions' }],
  ['streichen', ending('sanctions')],
  ['verhängen', withMatter('sanctions')],
  ['verschärfen', withMatter('sanctions')],
  ['sperren', withMatter('airspace')],
  ['schließen', withMatter('border')],
  ['öffnen', withMatter('border')],
  ['räumen', withMatter('mines')],
  ['beilegen', ending('trade')],
  ['einhalten', withMatter('ceasefire')],
  ['wahren', withMatter('ceasefire')],
  ['verlängern', withMatter('treaty')],
  ['einwilligen', withMatter('ceasefire')],
  ['zustimmen', withMatter('ceasefire')],
  ['akzeptieren', withMatter('ceasefire')],
  ['unterzeichnen', withMatter('treaty')],
  ['unterschreiben', withMatter('treaty')],
  ['kündigen', withMatter('treaty')],
  ['aussteigen', withMatter('treaty')],
  ['wiederaufnehmen', withMatter('trade')],
  ['aufnehmen', withMatter('trade')],
  ['umsetzen', withMatter('treaty')],
  ['verwirklichen', withMatter('treaty')],
  ['überprüfen', withMatter('election')],
  ['wiederholen', withMatter('election')],
  ['abhalten', withMatter('election')],
  ['anerkennen', always('recognition')],
  ['abtreten', always('resignation')],
  ['zurücktreten', always('resignation')],
  ['ausreisen', always('resignation')],
  ['beitreten', always('membership')],
  ['entflechten', always('withdrawal')],
  ['verlassen', { matter: 'resignation', needs: 'withPlace' }],
  ['überwachen', withMatter('monitoring')],
  ['kontrollieren', withMatter('monitoring')],
  ['garantieren', withMatter('guarantees')],
  ['bilden', withMatter('group')],
  ['einrichten', withMatter('group')],
  ['einsetzen', withMatter('group')],
  ['gründen', withMatter('group')],
  ['zulassen', withMatter('aid')],
  ['gewähren', withMatter('amnesty')],
  ['verhandeln', withMatter('ceasefire')],
  ['abgeben', withMatter('mobilisation')],
  ['niederlegen', withMatter('mobilisation')],
  ['ratifizieren', withMatter('treaty')],
  ['zurückkehren', withMatter('treaty')],
  ['wiedereröffnen', withMatter('relations')],
  ['eröffnen', withMatter('relations')],
  ['wiederbeleben', withMatter('membership')],
  ['zuleiten', withMatter('membership')],
  ['durchlassen', withMatter('aid')],
  ['hereinlassen', withMatter('aid')],
]);

/** Acts that a headline in the present tense announces: "Peking schickt Delegation". "liefert Waffen" tells what goes on. */
export const HEADLINE_ACTS: ReadonlySet<string> = new Set([
  'schicken',
  'entsenden',
  'freilassen',
  'aussetzen',
  'stoppen',
  'aufheben',
  'abziehen',
  'ausliefern',
]);
