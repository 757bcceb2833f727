import {
  ModelReading,
  readModelText,
  ServiceAnswered,
} from '@microservice-scaffolder/plugin-microservice-common';
import { useMemo, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';

/** Milliseconds without a key until the text is checked: large models take longer than a key press. */
const PAUSE = 200;

/** What is found in a text when nobody has typed for a moment; nothing in an empty one. */
export function useModelReading(
  text: string,
  { name, owner }: ServiceAnswered,
): ModelReading | undefined {
  const [settled, setSettled] = useState(text);
  useDebounce(() => setSettled(text), PAUSE, [text]);
  const reading = useMemo(
    () =>
      settled.trim() ? readModelText(settled, { name, owner }) : undefined,
    [settled, name, owner],
  );
  return text.trim() ? reading : undefined;
}
