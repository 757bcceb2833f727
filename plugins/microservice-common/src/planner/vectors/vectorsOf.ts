import { JsonObject } from '@backstage/types';
import { EntityIr, Plan, servedIr, ServiceIr } from '../../model';
import { boundCases } from './boundCases';
import { isScarce } from './freshMembers';
import { GROUPS } from './groups';
import { platformCases } from './groups/platform';
import { generatorsOf, resourceOf } from './resourceOf';
import { subjectOf } from './Subject';
import { ResourceVector, VectorCase, VectorsDocument } from './VectorsDocument';

/**
 * Everything that the planned service promises over HTTP, as data for a runner in any language. Pure: the same plan
 * gives the same document.
 *
 * @public
 */
export function vectorsOf(plan: Pick<Plan, 'ir'>): VectorsDocument {
  const ir = servedIr(plan.ir);
  const roots = ir.entities.filter(entity => entity.root);
  const all = [
    ...platformCases(ir),
    ...roots.flatMap(entity => casesOf(entity, ir)),
  ];
  const { cases, omitted } = boundCases(all);
  const resources = roots.map(entity => resourceOf(entity, ir));
  return {
    vectors: 1,
    service: ir.service.name,
    api: ir.api as unknown as JsonObject,
    ...callersOf(ir, cases),
    generators: usedGenerators(ir, resources, cases),
    resources,
    cases,
    omitted,
  };
}

/** The caller with all rights is needed as soon as there is something that not everybody may do. */
function callersOf(
  { entities }: ServiceIr,
  cases: VectorCase[],
): Pick<VectorsDocument, 'callers'> {
  const isPublic = entities.every(({ access }) =>
    Object.values(access).every(who => who === 'public'),
  );
  if (isPublic) return {};
  const steps = cases.flatMap(each => each.steps ?? []);
  const others = (['other', 'peer'] as const).filter(name =>
    steps.some(({ by }) => by === name),
  );
  return { callers: ['default', ...others] };
}

/** Only those that a body or a case asks for. */
function usedGenerators(
  ir: ServiceIr,
  resources: ResourceVector[],
  cases: VectorCase[],
): VectorsDocument['generators'] {
  const inBodies = resources.flatMap(({ fresh }) =>
    fresh.map(({ generator }) => generator),
  );
  const inCases = JSON.stringify(cases).matchAll(/\{"\$fresh":"([^"]+)"\}/g);
  const used = new Set([
    ...inBodies,
    ...Array.from(inCases, ([, name]) => name),
  ]);
  return Object.fromEntries(
    Object.entries(generatorsOf(ir)).filter(([name]) => used.has(name)),
  );
}

function casesOf(entity: EntityIr, ir: ServiceIr): VectorCase[] {
  const subject = subjectOf(entity, ir);
  const cases = GROUPS.flatMap(group => group(subject));
  return isScarce(entity, ir)
    ? cases.map(each => ({ ...each, alone: true }))
    : cases;
}
