import fc from 'fast-check';
import type { SyntheticDocument } from './synthetic-intake.ts';

/** Made-up documents, and the same in another order. */
export function shuffleDocuments(
  arbitrary: fc.Arbitrary<readonly SyntheticDocument[]>,
): fc.Arbitrary<[documents: readonly SyntheticDocument[], shuffled: readonly SyntheticDocument[]]> {
  return arbitrary.chain((documents) =>
    fc.tuple(fc.constant(documents), fc.shuffledSubarray([...documents], { minLength: documents.length })),
  );
}
