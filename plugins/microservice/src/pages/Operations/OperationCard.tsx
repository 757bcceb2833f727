import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Card, CardBody, CardHeader, Flex, Text } from '@backstage/ui';
import { OperationView } from '@microservice-scaffolder/plugin-microservice-common';
import { ContinueButton } from './ContinueButton';
import { OperationNotice } from './OperationNotice';
import { Moment } from './Moment';
import { taskRouteRef } from './routeRefs';

/** Where there is room. */
const SIDE_BY_SIDE = { initial: 'column', md: 'row' } as const;

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
        <Flex direction={SIDE_BY_SIDE} justify="between" gap="2">
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
          <OperationLinks operation={operation} />
          {operation.mayContinue && (
            <ContinueButton
              about={name}
              proceed={() => proceed(operation.id)}
            />
          )}
        </Flex>
      </CardBody>
    </Card>
  );
}

function OperationLinks({ operation }: Pick<OperationCardProps, 'operation'>) {
  const { taskId, repositoryUrl, entityRef } = operation;
  const taskPath = useRouteRef(taskRouteRef);
  return (
    <Flex direction={SIDE_BY_SIDE} gap="4">
      {repositoryUrl && <Link to={repositoryUrl}>Repository</Link>}
      {taskPath && <Link to={taskPath({ taskId })}>Task and its log</Link>}
      {entityRef && (
        <EntityRefLink entityRef={entityRef} title="Service in the catalog" />
      )}
    </Flex>
  );
}
