import { AllowedOrganisation, Policy } from '../model';

/**
 * Whether repositories may be created there. GitHub compares names without case, and so does this. A policy without a
 * list allows every place.
 *
 * @public
 */
export function allowsOrganisation(
  { organisations }: Policy,
  place: AllowedOrganisation,
): boolean {
  if (!organisations) return true;
  return organisations.some(
    ({ host, owner }) => same(host, place.host) && same(owner, place.owner),
  );
}

function same(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
