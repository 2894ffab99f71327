import { STATES } from './states.ts';

/** Cities that stand for a government beside the capital and are no other spelling of it. */
export const SECOND_SEATS: ReadonlySet<string> = new Set([
  'Abidjan',
  'Amsterdam',
  'Bujumbura',
  'Daressalam',
  'Port Sudan',
  'Sucre',
]);

/** By capital, the key and the name of its state: where "in Caracas" the government keeps silent, Venezuela does. */
export const CAPITALS: ReadonlyMap<string, { readonly key: string; readonly name: string }> = new Map(
  STATES.trim()
    .split('\n')
    .flatMap((line) => {
      const fields = line.split('|');
      const [, key = '', name = ''] = fields.map((field) => field.replace('!', ''));
      return (fields[7] ?? '')
        .split(';')
        .map((capital) => [(capital.split('=')[0] ?? '').trim(), { key, name }] as const);
    })
    // Brüssel speaks for the European Union far more often than for Belgium.
    .filter(([capital]) => capital !== '' && capital !== 'Brüssel'),
);
