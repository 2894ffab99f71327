import type { ActorReference } from './actor.ts';
import type { Anchor } from './anchor.ts';

/** What is denied: all of it, a part, what it presupposes, the word for it; or it is only left unconfirmed, uncommented, corrected. */
export type DenialKind = 'flat' | 'partial' | 'presupposition' | 'label' | 'notConfirmed' | 'noComment' | 'correction';

/** What a denial points at in the same document: by index, or in words where nothing in the document fits. */
export type DenialTarget =
  | { readonly type: 'contact' | 'commitment' | 'quotation'; readonly index: number }
  | { readonly type: 'words'; readonly anchor: Anchor };

/** Somebody says that something is not so, or does not confirm it. */
export interface Denial {
  readonly by: ActorReference;
  readonly kind: DenialKind;
  readonly of: DenialTarget;
  /** "abgesehen von ... Gefangenenaustauschen". */
  readonly exception: Anchor | null;
  readonly anchors: readonly Anchor[];
  readonly rule: string;
}
