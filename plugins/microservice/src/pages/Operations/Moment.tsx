/** A point in time as people in the browser's place write it. */
export function Moment({ at }: { at: string }) {
  const shown = new Date(at).toLocaleString(undefined, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return <time dateTime={at}>{shown}</time>;
}
