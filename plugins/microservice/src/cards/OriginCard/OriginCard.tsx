import { Link } from '@backstage/core-components';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Flex, Text } from '@backstage/ui';
import { readOrigin } from './readOrigin';

function Fact({ name, value }: { name: string; value: string | undefined }) {
  if (!value) return null;
  return (
    <Flex gap="2">
      <Text color="secondary">{name}</Text>
      <Text>{value}</Text>
    </Flex>
  );
}

/** Which recipe made this component, in which version and layout, with the way to its architecture plan. */
export function OriginCard() {
  const { entity } = useEntity();
  const origin = readOrigin(entity);
  if (!origin) return null;
  return (
    <EntityInfoCard title="Origin">
      <Flex direction="column" gap="2">
        <Fact name="Recipe" value={origin.recipe} />
        <Fact name="Version" value={origin.version} />
        <Fact name="Layout" value={origin.layout} />
        {origin.planUrl && <Link to={origin.planUrl}>Architecture plan</Link>}
      </Flex>
    </EntityInfoCard>
  );
}
