/** What the field says about itself where nothing is wrong, or `undefined` for its description. */
export function hintOf({
  hasKey,
  isSealed,
}: {
  hasKey: boolean;
  isSealed: boolean;
}): string | undefined {
  if (isSealed) {
    return 'Sealed in this browser: only the portal opens it, and only in a task of yours. A reload of the page loses it. Type again to replace it.';
  }
  return hasKey ? undefined : 'Asking the portal for its key …';
}
