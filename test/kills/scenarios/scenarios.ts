import { blip } from './blip';
import { freezeBefore, freezeBetween } from './freeze';
import { poison } from './poison';
import { queue } from './queue';
import { Scenario } from './Scenario';
import { zombie } from './zombie';

/** What processes of a portal go through besides being killed at a point. */
export const scenarios: Scenario[] = [
  ...[freezeBetween, freezeBefore, zombie, blip],
  ...[poison, queue],
];
