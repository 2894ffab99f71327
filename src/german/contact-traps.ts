/** Words of sport, where sides meet without speaking: "Deutschland trifft im Finale auf Spanien". */
export const SPORT_WORDS: ReadonlySet<string> = new Set(
  [
    'spiel spiels spiele partie match finale halbfinale viertelfinale achtelfinale liga bundesliga',
    'trainer torwart halbzeit elfmeter tabelle mannschaft nationalmannschaft turnier pokal',
    'weltmeisterschaft europameisterschaft wm em stürmer tore vorrunde gruppenphase',
  ].flatMap((line) => line.split(' ')),
);

/** Verbs by which somebody is urged to do or not to do something: "forderte Putin auf, mit Kiew zu verhandeln". */
export const DEMANDING_VERBS: ReadonlySet<string> = new Set(
  [
    'auffordern aufrufen bitten drängen mahnen ermahnen raten anhalten beauftragen ermuntern hindern',
    'abhalten warnen abraten empfehlen appellieren anweisen zwingen nötigen überreden ermutigen erlauben',
    'verbieten',
  ].flatMap((line) => line.split(' ')),
);
