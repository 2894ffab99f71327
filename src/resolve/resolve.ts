/**
 * Which contact, statement or commitment of the ledger does an entry of a document tell of? Pure: the pipeline hands
 * in the entries around a new document and takes back which of them belong together.
 */
export { areCompatible } from './are-compatible.ts';
export { blockingPairs } from './blocking-pairs.ts';
export { type ContactRegion, clusterContacts, inCanonicalOrder } from './cluster-contacts.ts';
export { clusterNarrow, type NarrowClusters } from './cluster-narrow.ts';
export { clusterCommitments } from './commitments/cluster-commitments.ts';
export { type CommitmentEntry, toCommitmentEntry } from './commitments/commitment-entry.ts';
export { keysOfCommitment } from './commitments/keys-of-commitment.ts';
export { relateCommitments } from './commitments/relate-commitments.ts';
export { type ContactProfile, tierOf, toProfileKey, toSignature } from './contact-profile.ts';
export { findJudgedFact, type JudgeableFact } from './find-judged-fact.ts';
export { groupEntries } from './group-entries.ts';
export {
  type GroupedEntry,
  isSameEntry,
  keysOf,
  toStatementEntry,
} from './grouped-entry.ts';
export { findTurns, namesContact, namesInPassing, tellsAgreed } from './is-passing-mention.ts';
export { type JudgedActors, judgeActors, nothingJudged } from './judge-actors.ts';
export { readDays } from './read-days.ts';
export { relateProfiles } from './relate-profiles.ts';
export { countOrigins } from './reprints/count-origins.ts';
export { fingerprintText } from './reprints/fingerprint-text.ts';
export { isWorthComparing, judgeWords, type ReadText, type Reprint } from './reprints/judge-reprint.ts';
export { readWords } from './reprints/read-words.ts';
export { type JudgedPair, settlePairs } from './settle-pairs.ts';
export { isDeniedContent } from './statements/is-denied-content.ts';
export { tellWordings } from './statements/tell-wordings.ts';
export { withoutSharedSources } from './statements/without-shared-sources.ts';
export { summarizeContact } from './summarize-contact.ts';
export { toContactProfiles } from './to-contact-profiles.ts';
export { areVersions } from './versions/are-versions.ts';
export { compareVersions, findDropped } from './versions/compare-versions.ts';
export { normalizeAddress, toAddressKey } from './versions/to-address-key.ts';
export type { Version, VersionChange } from './versions/version.ts';
