/** A list whose first line is done. */
export function OperationsIcon() {
  return (
    <svg width="1em" height="1em" viewBox="0 0 24 24" aria-hidden>
      <path
        d="M3 6l2 2 3-4M11 6h10M4 12h3M11 12h10M4 18h3M11 18h10"
        fill="none"
        stroke="currentColor"
        strokeWidth={2}
        strokeLinecap="round"
      />
    </svg>
  );
}
