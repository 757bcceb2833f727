import { RaceService } from '../../bench/service/RaceService';
import { PythonService } from '../../service/PythonService';
import { Limits } from './ratios';

/** What starts another service anew for each round. */
export type StartOther = () => Promise<RaceService>;

/** A generated service, and what runs beside it. */
export interface Contest {
  id: string;
  /** Of `fastapi-service`. */
  answers: object;
  /** Changes with the other service, as far as the sources of the proof do not hold it. */
  version?(): string;
  /** What the figures have to keep; left out where they are only told. */
  limits?: Limits;
  /** Makes the other service ready to start, with a folder for what it needs. */
  prepareOther(
    generated: PythonService,
    directory: string,
  ): Promise<StartOther>;
}
