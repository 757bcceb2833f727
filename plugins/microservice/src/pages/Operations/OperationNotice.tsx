import { Alert, Flex, Text } from '@backstage/ui';
import { OperationView } from '@microservice-scaffolder/plugin-microservice-common';
import { Moment } from './Moment';
import { STATE_NOTICES } from './stateNotices';

/** How an operation stands, why, until when, what exists, and what to do. */
export function OperationNotice({ operation }: { operation: OperationView }) {
  const { state, reason, waitUntil, remains } = operation;
  const { word, status, icon, advice } = STATE_NOTICES[state];
  return (
    <Alert
      role="status"
      status={status}
      icon={icon ?? true}
      isPending={state === 'running'}
      title={
        <>
          {word}
          {waitUntil && (
            <>
              {' '}
              until <Moment at={waitUntil} />
            </>
          )}
        </>
      }
      description={
        <Flex direction="column" gap="1">
          {reason && <Text>{reason}</Text>}
          {!reason?.includes(remains) && <Text>{asSentence(remains)}</Text>}
          <Text color="secondary">{advice}</Text>
        </Flex>
      }
    />
  );
}

/** What remains is half a sentence that often begins with the name of a repository, which is never written with a capital. */
function asSentence(half: string): string {
  return half.startsWith('nothing') ? 'Nothing was created.' : `${half}.`;
}
