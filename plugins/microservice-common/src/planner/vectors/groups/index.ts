/* One group of cases per file; each knows one promise. */
import { Group } from '../Subject';
import { boundaries } from './boundaries';
import { changes } from './changes';
import { checks } from './checks';
import { computed } from './computed';
import { constraints } from './constraints';
import { filters } from './filters';
import { identifiers } from './identifiers';
import { lifecycle } from './lifecycle';
import { links } from './links';
import { lists } from './lists';
import { members } from './members';
import { methods } from './methods';
import { parts } from './parts';
import { references } from './references';
import { requests } from './requests';
import { softDelete } from './softDelete';
import { transitions } from './transitions';
import { uniqueness } from './uniqueness';
import { versions } from './versions';

/** In the order in which people read about a service. */
export const GROUPS: readonly Group[] = [
  lifecycle,
  constraints,
  boundaries,
  members,
  changes,
  uniqueness,
  references,
  links,
  parts,
  computed,
  checks,
  transitions,
  softDelete,
  versions,
  filters,
  lists,
  identifiers,
  methods,
  requests,
];
