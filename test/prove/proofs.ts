import { determinismProof } from './determinism/determinismProof';
import { faultsProof } from './faults/faultsProof';
import { layoutsProof } from './layouts/layoutsProof';
import { modelsProof } from './models/modelsProof';
import { Proof } from './Proof';
import { renderProof } from './render/renderProof';

/** Everything that `./dev prove` can show. */
export const proofs: Proof[] = [
  layoutsProof,
  modelsProof,
  faultsProof,
  determinismProof,
  renderProof,
];
