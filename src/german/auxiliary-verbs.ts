/**
 * All forms of auxiliaries, modals and the few verbs without a regular pattern, as "form:codes".
 * A code is mood and tense (i present indicative, p past indicative, k subjunctive 1, c subjunctive 2), person, number;
 * or `inf`, `part`. Plural codes say 3p and stand for the first person too.
 */
export const AUXILIARY_VERBS: Readonly<Record<string, string>> = {
  sein: 'bin:i1s bist:i2s ist:i3s sind:i3p seid:i2p war:p1s,p3s warst:p2s waren:p3p wart:p2p sei:k1s,k3s seist:k2s seien:k3p wäre:c1s,c3s wär:c3s wärst:c2s wärest:c2s wären:c3p gewesen:part sein:inf',
  haben:
    'habe:i1s,k3s hab:i1s hast:i2s hat:i3s habt:i2p haben:i3p,inf,k3p hatte:p1s,p3s hattest:p2s hatten:p3p hattet:p2p habest:k2s hätte:c1s,c3s hättest:c2s hätten:c3p hättet:c2p gehabt:part',
  werden:
    'werde:i1s,k3s wirst:i2s wird:i3s werdet:i2p werden:i3p,inf,k3p wurde:p1s,p3s ward:p3s wurdest:p2s wurden:p3p wurdet:p2p würde:c1s,c3s würdest:c2s würden:c3p würdet:c2p geworden:part worden:part',
  können:
    'kann:i1s,i3s kannst:i2s könnt:i2p können:i3p,inf,k3p konnte:p1s,p3s konntest:p2s konnten:p3p könne:k1s,k3s könnte:c1s,c3s könntest:c2s könnten:c3p könntet:c2p gekonnt:part',
  müssen:
    'muss:i1s,i3s muß:i1s,i3s musst:i2s müsst:i2p müssen:i3p,inf,k3p musste:p1s,p3s mußte:p3s mussten:p3p mußten:p3p müsse:k1s,k3s müsste:c1s,c3s müßte:c3s müssten:c3p müßten:c3p gemusst:part',
  sollen:
    'soll:i1s,i3s sollst:i2s sollt:i2p sollen:i3p,inf,k3p sollte:p1s,p3s,c1s,c3s solltest:p2s sollten:p3p,c3p solle:k1s,k3s gesollt:part',
  wollen:
    'will:i1s,i3s willst:i2s wollt:i2p wollen:i3p,inf,k3p wollte:p1s,p3s,c1s,c3s wolltest:p2s wollten:p3p,c3p wolle:k1s,k3s gewollt:part',
  dürfen:
    'darf:i1s,i3s darfst:i2s dürft:i2p dürfen:i3p,inf,k3p durfte:p1s,p3s durften:p3p dürfe:k1s,k3s dürfte:c1s,c3s dürften:c3p gedurft:part',
  mögen:
    'mag:i1s,i3s magst:i2s mögt:i2p mögen:i3p,inf,k3p mochte:p1s,p3s mochten:p3p möge:k1s,k3s möchte:c1s,c3s möchtest:c2s möchten:c3p gemocht:part',
  wissen:
    'weiß:i1s,i3s weiss:i1s,i3s weißt:i2s wisst:i2p wissen:i3p,inf,k3p wusste:p1s,p3s wußte:p3s wussten:p3p wußten:p3p wisse:k1s,k3s wüsste:c1s,c3s wüssten:c3p gewusst:part gewußt:part',
  bedürfen:
    'bedarf:i1s,i3s bedürfen:i3p,inf,k3p bedurfte:p1s,p3s bedurften:p3p bedürfe:k1s,k3s bedürfte:c1s,c3s bedürften:c3p bedurft:part',
  tun: 'tue:i1s,k3s tust:i2s tut:i3s,i2p tun:i3p,inf tat:p1s,p3s taten:p3p täte:c1s,c3s täten:c3p getan:part',
};

/** Modal verbs. */
export const MODAL_VERBS: ReadonlySet<string> = new Set(['können', 'müssen', 'sollen', 'wollen', 'dürfen', 'mögen']);

/** Verbs that take a bare infinitive into their own clause besides the modals: "ließ wissen", "sah kommen". */
export const BARE_INFINITIVE_VERBS: ReadonlySet<string> = new Set([
  'lassen',
  'sehen',
  'hören',
  'gehen',
  'bleiben',
  'helfen',
  'lernen',
  'kommen',
]);

/** Verbs that follow a bare infinitive in a zu-infinitive: "prüfen zu lassen", "kommen zu können". */
export const CAUSATIVE_VERBS: ReadonlySet<string> = new Set([
  'lassen',
  'wollen',
  'können',
  'müssen',
  'sollen',
  'dürfen',
  'haben',
  'werden',
  'sein',
]);

/** Verbs whose zu-infinitive stays in the clause: "scheint zu scheitern", "ist zu hören", "hat zu entscheiden". */
export const RAISING_VERBS: ReadonlySet<string> = new Set([
  'scheinen',
  'brauchen',
  'pflegen',
  'sein',
  'haben',
  'bleiben',
  'wissen',
  'gelten',
  'stehen',
  'geben',
  'vermögen',
]);

/** Verbs of motion and change that form the perfect with sein, base forms; with a prefix they do so too. */
export const SEIN_PERFECT_VERBS: ReadonlySet<string> = new Set(
  `sein werden bleiben geraten verlaufen gehen kommen fahren fliegen reisen laufen rennen fallen steigen sinken sterben wachsen geschehen passieren
gelingen misslingen scheitern erscheinen verschwinden entstehen aufstehen einziehen ausziehen umziehen zurückziehen landen starten
folgen begegnen treten eintreten zurücktreten beitreten flüchten fliehen entkommen wandern ziehen eilen stürzen zerbrechen platzen
explodieren eskalieren kollabieren ertrinken erfrieren verhungern einschlafen aufwachen zurückkehren heimkehren einkehren auslaufen
ablaufen anlaufen verlaufen wechseln rücken vorrücken weichen ausweichen abweichen schwinden springen reiten schwimmen segeln treiben
gedeihen reifen altern verfallen zerfallen genesen kentern entgleisen desertieren emigrieren immigrieren kapitulieren stoßen schreiten
einschreiten dringen eindringen vordringen gelangen driften abstürzen einstürzen vergehen entgehen untergehen hervorgehen eingehen
umgehen vorangehen zusammenkommen zustandekommen umkommen aufkommen ankommen einreisen ausreisen abreisen anreisen weiterreisen
vorkommen auftreten einlaufen entfallen auffallen ausfallen eintreffen zusammentreffen verunglücken erkranken entweichen wiederkehren`.split(
    /\s+/,
  ),
);

/** Plural forms of auxiliaries and modals: in a row of nouns and adjectives they are the verb. */
export const PLURAL_AUXILIARIES: ReadonlySet<string> = new Set(
  'haben sind waren werden wurden wollen sollen können müssen dürfen hatten'.split(' '),
);
