/** A clock at four. */
export function ClockIcon() {
  return (
    <svg width="1em" height="1em" viewBox="0 0 24 24" aria-hidden>
      <path
        d="M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7v5l4 2"
        fill="none"
        stroke="currentColor"
        strokeWidth={2}
        strokeLinecap="round"
      />
    </svg>
  );
}
