import { canariesProof } from './canaries/canariesProof';
import { costProof } from './cost/costProof';
import { determinismProof } from './determinism/determinismProof';
import { differentialProof } from './differential/differentialProof';
import { expressionsProof } from './expressions/expressionsProof';
import { fastapiProof } from './fastapi/fastapiProof';
import { faultsProof } from './faults/faultsProof';
import { killsProof } from './kills/killsProof';
import { layoutsProof } from './layouts/layoutsProof';
import { loadProof } from './load/loadProof';
import { modelsProof } from './models/modelsProof';
import { peerLanguageProof } from './peerLanguage/peerLanguageProof';
import { plantedFaultsProof } from './plantedFaults/plantedFaultsProof';
import { Proof } from './Proof';
import { skeletonsProof } from './skeletons/skeletonsProof';
import { renderProof } from './render/renderProof';

/** Everything that `./dev prove` can show. */
export const proofs: Proof[] = [
  layoutsProof,
  fastapiProof,
  loadProof,
  modelsProof,
  faultsProof,
  plantedFaultsProof,
  killsProof,
  costProof,
  determinismProof,
  peerLanguageProof,
  differentialProof,
  skeletonsProof,
  expressionsProof,
  renderProof,
  canariesProof,
];
