/* One group of cases per file; each knows one promise. */
import { Group } from '../Subject';
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
  lifecycle,
  constraints,
  boundaries,
  members,
  changes,
  replacements,
  uniqueness,
  references,
  deletions,
  links,
  parts,
  computed,
  checks,
  transitions,
  softDelete,
  versions,
  filters,
  pages,
  walks,
  identifiers,
  methods,
  requests,
  literals,
];
