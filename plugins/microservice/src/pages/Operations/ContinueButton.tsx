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
    <Flex align="center" gap="3">
      {refusal && (
        <Text role="alert" color="danger">
          {refusal}
        </Text>
      )}
      <Button
        aria-label={`Continue ${about}`}
        isPending={pending}
        onPress={press}
      >
        Continue
      </Button>
    </Flex>
  );
}
