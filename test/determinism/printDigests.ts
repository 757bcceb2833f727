// Prints the digests of every service as this process renders them, and what it takes for its language and time zone.
import { treeDigests } from './treeDigests';

treeDigests().then(digests => {
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  console.log(JSON.stringify({ locale, timeZone, digests }));
});
