import { determinismProof } from './determinism/determinismProof';
import { layoutsProof } from './layouts/layoutsProof';
import { Proof } from './Proof';

/** Everything that `./dev prove` can show. */
export const proofs: Proof[] = [layoutsProof, determinismProof];
