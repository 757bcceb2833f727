import { describeSample } from '../describeSample';
import { modelsProof } from './modelsProof';

describeSample(modelsProof, { cases: 6, minutes: 10 });
