import { PERSONS_AFRICA } from './persons-africa.ts';
import { PERSONS_AMERICA } from './persons-america.ts';
import { PERSONS_ASIA } from './persons-asia.ts';
import { PERSONS_BEFORE_2014 } from './persons-before-2014.ts';
import { PERSONS_BODIES } from './persons-bodies.ts';
import { PERSONS_CAUCASUS_CENTRAL_ASIA_TURKEY } from './persons-caucasus-central-asia-turkey.ts';
import { PERSONS_DEFENCE_MINISTERS } from './persons-defence-ministers.ts';
import { PERSONS_EUROPE } from './persons-europe.ts';
import { PERSONS_FOREIGN_MINISTERS } from './persons-foreign-ministers.ts';
import { PERSONS_GERMANY } from './persons-germany.ts';
import { PERSONS_MIDDLE_EAST } from './persons-middle-east.ts';
import { PERSONS_NEGOTIATORS } from './persons-negotiators.ts';
import { PERSONS_RUSSIA_UKRAINE_BELARUS } from './persons-russia-ukraine-belarus.ts';
import { PERSONS_SMALL_STATES } from './persons-small-states.ts';

/** All tables of persons. */
export const PERSONS: readonly string[] = [
  PERSONS_RUSSIA_UKRAINE_BELARUS,
  PERSONS_AMERICA,
  PERSONS_GERMANY,
  PERSONS_EUROPE,
  PERSONS_BODIES,
  PERSONS_CAUCASUS_CENTRAL_ASIA_TURKEY,
  PERSONS_MIDDLE_EAST,
  PERSONS_ASIA,
  PERSONS_AFRICA,
  PERSONS_FOREIGN_MINISTERS,
  PERSONS_DEFENCE_MINISTERS,
  PERSONS_NEGOTIATORS,
  PERSONS_BEFORE_2014,
  PERSONS_SMALL_STATES,
];
