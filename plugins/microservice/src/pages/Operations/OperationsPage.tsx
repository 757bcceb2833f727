import {
  Content,
  EmptyState,
  Link,
  Progress,
} from '@backstage/core-components';
import { Alert, Flex } from '@backstage/ui';
import { OperationView } from '@microservice-scaffolder/plugin-microservice-common';
import { OperationCard } from './OperationCard';
import { KnownOperations, useOperations } from './useOperations';

/** Every repository that the user had made or tried to, the newest first, with the way to go on. */
export function OperationsPage() {
  const { operations, error, proceed } = useOperations();
  return (
    <Content>
      <Flex direction="column" gap="4">
        {error && (
          <Alert
            role="alert"
            status="danger"
            icon
            title="Operations cannot be shown as they are now"
            description={`${error.message}; this page tries again by itself.`}
          />
        )}
        {operations ? (
          <OperationList operations={operations} proceed={proceed} />
        ) : (
          !error && <Progress aria-label="Loading operations" />
        )}
      </Flex>
    </Content>
  );
}

function OperationList({
  operations,
  proceed,
}: Pick<KnownOperations, 'proceed'> & { operations: OperationView[] }) {
  if (operations.length === 0) {
    return (
      <EmptyState
        missing="content"
        title="You have not created a service yet"
        description="Each repository that you create is shown here with how it stands."
        action={<Link to="/create">Create a service</Link>}
      />
    );
  }
  return (
    <Flex role="list" aria-label="Operations" direction="column" gap="4">
      {operations.map(operation => (
        <div role="listitem" key={operation.id}>
          <OperationCard operation={operation} proceed={proceed} />
        </div>
      ))}
    </Flex>
  );
}
