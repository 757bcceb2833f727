import {
  ModelReading,
  PlacedProblem,
} from '@microservice-scaffolder/plugin-microservice-common';
import FormHelperText from '@material-ui/core/FormHelperText';
import Link from '@material-ui/core/Link';

/** More problems are only counted. */
const MOST_PROBLEMS = 20;

/** What was found, and what to do with a line that somebody wants to see. */
export interface ModelFindingsProps {
  id: string;
  /** Absent while nothing is typed. */
  reading?: ModelReading;
  description?: string;
  onLine: (line: number) => void;
}

/** What a model holds, or each of its problems with its line. */
export function ModelFindings(props: ModelFindingsProps) {
  const { id, reading, description, onLine } = props;
  return (
    <div id={id} aria-live="polite">
      {!reading && <FormHelperText>{description}</FormHelperText>}
      {reading?.result === 'ok' && (
        <FormHelperText>{contentOf(reading.value.entities)}</FormHelperText>
      )}
      {reading?.result === 'invalid' && (
        <Problems problems={reading.problems} onLine={onLine} />
      )}
    </div>
  );
}

function Problems({
  problems,
  onLine,
}: Pick<ModelFindingsProps, 'onLine'> & { problems: PlacedProblem[] }) {
  const more = problems.length - MOST_PROBLEMS;
  return (
    <ul aria-label="Problems of the model">
      {problems.slice(0, MOST_PROBLEMS).map((problem, index) => (
        <FormHelperText key={index} component="li" error>
          <Link
            component="button"
            type="button"
            variant="caption"
            onClick={() => onLine(problem.line)}
          >
            Line {problem.line}
          </Link>
          {`, ${placeOf(problem)}: ${problem.what}; ${problem.fix}.`}
        </FormHelperText>
      ))}
      {more > 0 && (
        <FormHelperText component="li" error>
          {`${more} more`}
        </FormHelperText>
      )}
    </ul>
  );
}

/** The place as the author knows it, who does not call the text `model`. */
function placeOf({ where }: PlacedProblem): string {
  return where.replace(/^model\./, '');
}

function contentOf(entities: object): string {
  const names = Object.keys(entities);
  const noun = names.length === 1 ? 'entity' : 'entities';
  return `A good model with ${names.length} ${noun}: ${names.join(', ')}.`;
}
