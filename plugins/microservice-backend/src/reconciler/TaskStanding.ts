/**
 * What the scaffolder says about a task; `gone` where it does not know it any more.
 *
 * @internal
 */
export interface TaskStanding {
  status:
    | 'open'
    | 'processing'
    | 'completed'
    | 'failed'
    | 'cancelled'
    | 'skipped'
    | 'gone';
  /** When the process that runs it was last heard of, ISO 8601. */
  lastHeartbeatAt?: string;
}

/**
 * What the scaffolder does about tasks whose process has died.
 *
 * @internal
 */
export interface TaskRules {
  /** Whether it runs them again by itself. */
  recovers: boolean;
  /** After how many seconds of silence. */
  staleSeconds: number;
  /** After how many seconds of silence it gives a task up that it does not run again. */
  timeoutSeconds: number;
}
