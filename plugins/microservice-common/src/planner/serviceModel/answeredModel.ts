import { Answers, DomainModel, presetFor } from '../../model';

/** The answers that say what the domain model is. */
export type ModelAnswers = Pick<Answers, 'auth' | 'model' | 'preset'>;

/**
 * The domain model that answers ask for: their own, or the preset as it is with their authentication. Answers must have
 * passed the check.
 *
 * @internal
 */
export function answeredModel({
  auth,
  model,
  preset,
}: ModelAnswers): DomainModel {
  return model ?? presetFor(preset!, auth);
}
