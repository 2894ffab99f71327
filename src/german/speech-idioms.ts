import type { Quotation } from '../core/quotation.ts';

/** A plain verb that quotes together with fixed words: "gab ... bekannt", "ist der Ansicht". */
export interface SpeechIdiom {
  readonly verbs: readonly string[];
  /** Each alternative is a run of words as they stand, lower-case. */
  readonly words: readonly (readonly string[])[];
  readonly medium: Quotation['medium'];
}

/** Fixed words that make a plain verb one of saying or thinking. */
export const SPEECH_IDIOMS: readonly SpeechIdiom[] = [
  {
    verbs: ['geben'],
    words: [
      ['bekannt'],
      ['zu', 'protokoll'],
      ['zu', 'bedenken'],
      ['zu', 'verstehen'],
      ['zur', 'antwort'],
      ['zur', 'auskunft'],
    ],
    medium: 'speech',
  },
  {
    verbs: ['machen'],
    words: [['deutlich'], ['klar'], ['bekannt'], ['geltend'], ['verantwortlich']],
    medium: 'speech',
  },
  { verbs: ['werden'], words: [['bekannt'], ['deutlich'], ['konkret']], medium: 'speech' },
  {
    verbs: ['stellen'],
    words: [['klar'], ['in', 'frage'], ['in', 'abrede'], ['in', 'aussicht'], ['zur', 'bedingung']],
    medium: 'speech',
  },
  {
    verbs: ['bringen'],
    words: [
      ['zum', 'ausdruck'],
      ['zur', 'sprache'],
      ['in', 'erfahrung'],
    ],
    medium: 'speech',
  },
  { verbs: ['erklären', 'zeigen', 'finden'], words: [['sich', 'bereit'], ['bereit']], medium: 'speech' },
  {
    verbs: ['zeigen', 'äußern', 'geben'],
    words: [
      ['überzeugt'],
      ['zuversichtlich'],
      ['besorgt'],
      ['zufrieden'],
      ['erfreut'],
      ['enttäuscht'],
      ['entsetzt'],
      ['empört'],
      ['erleichtert'],
      ['optimistisch'],
      ['pessimistisch'],
      ['skeptisch'],
      ['kritisch'],
      ['verärgert'],
      ['offen'],
      ['betroffen'],
      ['bestürzt'],
      ['erschüttert'],
      ['überrascht'],
      ['verwundert'],
      ['irritiert'],
      ['positiv'],
      ['negativ'],
      ['sich'],
      ['zurückhaltend'],
      ['unbeeindruckt'],
      ['siegesgewiss'],
      ['kampfbereit'],
      ['gesprächsbereit'],
      ['dankbar'],
      ['beunruhigt'],
    ],
    medium: 'speech',
  },
  {
    verbs: ['sein'],
    words: [
      ['überzeugt'],
      ['sicher'],
      ['zuversichtlich'],
      ['optimistisch'],
      ['der', 'ansicht'],
      ['der', 'meinung'],
      ['der', 'auffassung'],
      ['der', 'überzeugung'],
      ['bekannt', 'geworden'],
      ['die', 'rede'],
    ],
    medium: 'thought',
  },
  {
    verbs: ['vertreten', 'haben', 'teilen'],
    words: [
      ['die', 'ansicht'],
      ['die', 'meinung'],
      ['die', 'auffassung'],
      ['den', 'standpunkt'],
      ['die', 'these'],
      ['die', 'position'],
    ],
    medium: 'thought',
  },
  {
    verbs: ['kommen', 'gelangen'],
    words: [
      ['zu', 'dem', 'schluss'],
      ['zu', 'dem', 'ergebnis'],
      ['zum', 'schluss'],
      ['zum', 'ergebnis'],
      ['zur', 'auffassung'],
      ['zu', 'der', 'überzeugung'],
      ['ans', 'licht'],
    ],
    medium: 'thought',
  },
  {
    verbs: ['halten'],
    words: [
      ['dagegen'],
      ['für', 'möglich'],
      ['für', 'wahrscheinlich'],
      ['für', 'unwahrscheinlich'],
      ['für', 'denkbar'],
      ['für', 'falsch'],
      ['für', 'richtig'],
      ['für', 'notwendig'],
      ['entgegen'],
      ['fest'],
    ],
    medium: 'thought',
  },
  {
    verbs: ['lassen'],
    words: [['wissen'], ['verlauten'], ['durchblicken'], ['ausrichten'], ['mitteilen'], ['verlautbaren']],
    medium: 'speech',
  },
  { verbs: ['gehen'], words: [['davon', 'aus'], ['hervor'], ['davon']], medium: 'thought' },
  { verbs: ['nehmen'], words: [['stellung'], ['an']], medium: 'speech' },
  {
    verbs: ['treten'],
    words: [
      ['mit', 'den', 'worten'],
      ['dafür', 'ein'],
    ],
    medium: 'speech',
  },
  {
    verbs: ['melden', 'wenden', 'verabschieden', 'reagieren', 'begründen', 'zitieren', 'kommentieren'],
    words: [['mit', 'den', 'worten']],
    medium: 'speech',
  },
  { verbs: ['legen'], words: [['nahe'], ['dar'], ['nach']], medium: 'speech' },
  { verbs: ['weisen'], words: [['darauf', 'hin'], ['zurück'], ['von', 'sich']], medium: 'speech' },
  { verbs: ['fügen'], words: [['hinzu']], medium: 'speech' },
  { verbs: ['räumen'], words: [['ein']], medium: 'speech' },
];
