const INTERVAL = 5;

/**
 * Watches how long the event loop does nothing else: a timer of 5 ms says how late it comes.
 *
 * @returns {{ longest: () => number }} ends the watch; milliseconds, up to this moment
 */
export function watchStalls() {
  let longest = 0;
  let last = performance.now();
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last - INTERVAL);
    last = now;
  };
  const timer = setInterval(look, INTERVAL);
  return {
    longest() {
      clearInterval(timer);
      look();
      return longest;
    },
  };
}
