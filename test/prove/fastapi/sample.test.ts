import { describeSample } from '../describeSample';
import { fastapiProof } from './fastapiProof';

describeSample(fastapiProof, { cases: 2, minutes: 20 });
