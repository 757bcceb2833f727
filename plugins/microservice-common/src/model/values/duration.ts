const FORM =
  /^P(?:(\d{1,5})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/;
const SECONDS = [86_400, 3_600, 60, 1];

/**
 * The seconds of a duration as ISO 8601 writes it, without years, months and fractions; `undefined` for any other text.
 *
 * @public
 */
export function secondsOf(text: string): number | undefined {
  const found = FORM.exec(text);
  if (!found || text === 'P') return undefined;
  return found
    .slice(1)
    .reduce(
      (sum, count, index) => sum + Number(count ?? 0) * SECONDS[index],
      0,
    );
}

/** A duration as services show it: days, hours, minutes and seconds, each below the next. */
export function durationText(seconds: number): string {
  let rest = seconds;
  const [days, ...times] = SECONDS.map((size, index) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count ? `${count}${'DHMS'[index]}` : '';
  });
  const time = times.join('');
  if (!days && !time) return 'PT0S';
  return `P${days}${time ? `T${time}` : ''}`;
}
