import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Card, CardBody, CardHeader, Flex, Text } from '@backstage/ui';
import { OperationView } from '@microservice-scaffolder/plugin-microservice-common';
import { ContinueButton } from './ContinueButton';
import { OperationNotice } from './OperationNotice';
import { taskRouteRef } from './taskRouteRef';
import { Moment } from './Moment';

/** What a card is about, and what its button does. */
export interface OperationCardProps {
  operation: OperationView;
  proceed: (id: string) => Promise<void>;
}

/** One operation: its repository, how it stands, where it is to be seen, and the way to go on. */
export function OperationCard({ operation, proceed }: OperationCardProps) {
  const name = `${operation.owner}/${operation.repository}`;
  return (
    <Card role="region" aria-label={name}>
      <CardHeader>
        <Flex justify="between" align="baseline">
          <Text as="h2" variant="title-small">
            {name}
          </Text>
          <Text color="secondary" variant="body-small">
            began <Moment at={operation.createdAt} /> by {operation.initiator}
          </Text>
        </Flex>
      </CardHeader>
      <CardBody>
        <Flex direction="column" gap="3">
          <OperationNotice operation={operation} />
          <Flex justify="between" align="center">
            <OperationLinks operation={operation} />
            {operation.mayContinue && (
              <ContinueButton
                about={name}
                proceed={() => proceed(operation.id)}
              />
            )}
          </Flex>
        </Flex>
      </CardBody>
    </Card>
  );
}

function OperationLinks({ operation }: Pick<OperationCardProps, 'operation'>) {
  const { taskId, repositoryUrl, entityRef } = operation;
  const taskPath = useRouteRef(taskRouteRef);
  return (
    <Flex gap="4">
      {repositoryUrl && <Link to={repositoryUrl}>Repository</Link>}
      {taskPath && <Link to={taskPath({ taskId })}>Task and its log</Link>}
      {entityRef && (
        <EntityRefLink entityRef={entityRef} title="Service in the catalog" />
      )}
    </Flex>
  );
}
