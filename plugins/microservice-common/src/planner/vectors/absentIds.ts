import { JsonValue } from '@backstage/types';
import { EntityIr } from '../../model';

/** Well-formed ids that no row ever has, by strategy. @internal */
export const ABSENT: Readonly<Record<EntityIr['id']['strategy'], JsonValue>> = {
  uuid7: '00000000-0000-7000-8000-000000000000',
  uuid4: '00000000-0000-4000-8000-000000000000',
  int64: 9_007_199_254_740_991,
};
