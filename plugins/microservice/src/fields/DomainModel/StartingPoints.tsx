import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { isOwnWork, STARTING_POINTS } from './startingPoints';

/** What the buttons work on. */
export interface StartingPointsProps {
  text: string;
  onChoose: (text: string) => void;
}

/** A button for each ready model, and one that brings back what it replaced. */
export function StartingPoints({ text, onChoose }: StartingPointsProps) {
  const [replaced, setReplaced] = useState<string>();
  const choose = (next: string) => {
    setReplaced(isOwnWork(text) ? text : replaced);
    onChoose(next);
  };
  const bringBack = () => {
    if (replaced !== undefined) onChoose(replaced);
    setReplaced(undefined);
  };
  return (
    <div role="group" aria-label="Ready models">
      <Typography component="span" color="textSecondary">
        Start from{' '}
      </Typography>
      {STARTING_POINTS.map(point => (
        <Button
          key={point.name}
          size="small"
          onClick={() => choose(point.text)}
        >
          {point.name}
        </Button>
      ))}
      {replaced !== undefined && (
        <Button size="small" color="primary" onClick={bringBack}>
          Bring back my text
        </Button>
      )}
    </div>
  );
}
