/* One group of cases per file; each knows one promise. */
import { Group, onRows } from '../Subject';
import { access } from './access';
import { boundaries } from './boundaries';
import { changes } from './changes';
import { checks } from './checks';
import { computed } from './computed';
import { constraints } from './constraints';
import { deletions } from './deletions';
import { filters } from './filters';
import { identifiers } from './identifiers';
import { lifecycle } from './lifecycle';
import { links } from './links';
import { literals } from './literals';
import { members } from './members';
import { methods } from './methods';
import { ownership } from './ownership';
import { pages } from './pages';
import { parts } from './parts';
import { references } from './references';
import { replacements } from './replacements';
import { requests } from './requests';
import { softDelete } from './softDelete';
import { transitions } from './transitions';
import { uniqueness } from './uniqueness';
import { versions } from './versions';
import { walks } from './walks';

/** In the order in which people read about a service. */
export const GROUPS: readonly Group[] = [
  onRows(lifecycle),
  onRows(constraints),
  onRows(boundaries),
  onRows(members),
  onRows(changes),
  onRows(replacements),
  onRows(uniqueness),
  onRows(references),
  onRows(deletions),
  onRows(links),
  onRows(parts),
  onRows(computed),
  onRows(checks),
  onRows(transitions),
  onRows(softDelete),
  onRows(versions),
  filters,
  pages,
  onRows(walks),
  identifiers,
  methods,
  onRows(requests),
  onRows(literals),
  access,
  onRows(ownership),
];
