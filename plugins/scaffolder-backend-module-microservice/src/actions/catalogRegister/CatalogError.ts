import { CustomErrorBase } from '@backstage/errors';
import { EndingError } from '@microservice-scaffolder/plugin-microservice-node';

type Ending = EndingError['ending'];

/**
 * The catalog did not register a location. The message is one sentence, and the ending says whether it passes by itself.
 *
 * @internal
 */
export class CatalogError extends CustomErrorBase implements EndingError {
  readonly name = 'CatalogError' as const;
  readonly ending: Ending;

  private constructor(
    sentence: string,
    ending: Ending,
    /** Whether asking again in a moment is of no use. */
    readonly isFinal: boolean = false,
  ) {
    super(sentence);
    this.ending = ending;
  }

  /** Nobody knows whether it is registered; registering it again does no harm. */
  static unreachable(target: string, reason: string) {
    return new CatalogError(
      `The catalog gives no answer about ${target} (${reason}); press Retry in a minute.`,
      { state: 'waiting' },
    );
  }

  static notAllowed(target: string, reason: string) {
    return new CatalogError(
      `The catalog does not let you register ${target} (${reason}); ask the platform team for the permission, or to register it.`,
      { state: 'needs_you' },
      true,
    );
  }

  /** It read the descriptor and does not want it. */
  static refused(target: string, reason: string) {
    return new CatalogError(
      `The catalog does not accept ${target} (${reason}); correct the file, or press Retry.`,
      { state: 'needs_you' },
    );
  }
}
