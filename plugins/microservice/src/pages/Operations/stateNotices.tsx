import { ReactElement } from 'react';
import { OperationState } from '@microservice-scaffolder/plugin-microservice-common';
import { ClockIcon } from './ClockIcon';

/** How a state looks and what to do about it. */
export interface StateNotice {
  word: string;
  status: 'info' | 'success' | 'warning' | 'danger';
  /** Besides the one that the status brings. */
  icon?: ReactElement;
  /** What people do now. */
  advice: string;
}

/** Each state in words that a person acts on. */
export const STATE_NOTICES: Record<OperationState, StateNotice> = {
  running: {
    word: 'Running',
    status: 'info',
    advice: 'A step is at work or about to be; there is nothing to do.',
  },
  done: {
    word: 'Done',
    status: 'success',
    advice: 'Everything is there.',
  },
  needs_you: {
    word: 'Needs you',
    status: 'danger',
    advice: 'Put right what is said above, then press Continue.',
  },
  waiting: {
    word: 'Waiting',
    status: 'info',
    icon: <ClockIcon />,
    advice:
      'Nobody made a mistake; Continue goes on, after the time above where there is one.',
  },
  stopped: {
    word: 'Stopped',
    status: 'warning',
    advice:
      'Press Continue to go on where it stopped, or leave it: nothing is deleted.',
  },
};
