import { useState } from 'react';
import { Button, Flex, Text } from '@backstage/ui';

/** What the button continues. */
export interface ContinueButtonProps {
  /** Name of the repository, for people who hear the page. */
  about: string;
  proceed: () => Promise<void>;
}

/** Lets an operation go on, and says why where that is refused. */
export function ContinueButton({ about, proceed }: ContinueButtonProps) {
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const press = async () => {
    setPending(true);
    setRefusal(undefined);
    try {
      await proceed();
    } catch (error) {
      setRefusal((error as Error).message);
    } finally {
      setPending(false);
    }
  };
  return (
    <Flex direction="column" align="start" gap="2">
      <Button
        aria-label={`Continue ${about}`}
        isPending={pending}
        onPress={press}
      >
        Continue
      </Button>
      <Text color="secondary" variant="body-small">
        What was typed as a secret is not kept: secrets that are set already
        stay, others have to be typed again on the page of the task.
      </Text>
      {refusal && (
        <Text role="alert" color="danger">
          {refusal}
        </Text>
      )}
    </Flex>
  );
}
