import { PERSONS_AMERICA } from './persons-america.ts';
import { PERSONS_GERMANY } from './persons-germany.ts';
import { PERSONS_RUSSIA_UKRAINE_BELARUS } from './persons-russia-ukraine-belarus.ts';

/** All tables of persons. */
export const PERSONS: readonly string[] = [PERSONS_RUSSIA_UKRAINE_BELARUS, PERSONS_AMERICA, PERSONS_GERMANY];
