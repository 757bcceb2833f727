/** What a line for a secret tells about itself. */
export interface SecretState {
  hasKey: boolean;
  isSealed: boolean;
  /** What went wrong, one sentence. */
  failure?: string;
}

/** The sentence beneath the line, or `undefined` for the field's own description. */
export function hintOf({
  hasKey,
  isSealed,
  failure,
}: SecretState): string | undefined {
  if (failure) return failure;
  if (isSealed) {
    return 'Sealed in this browser: only the portal opens it, and only in a task of yours. A reload of the page loses it. Type again to replace it.';
  }
  return hasKey ? undefined : 'Asking the portal for its key …';
}
