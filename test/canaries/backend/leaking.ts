// A backend that lets canaries out in every place, so that it is known that each detector sees them.
import { leakingFeatures } from '../leaks/leakingFeatures';
import { startBackend } from './startBackend';

startBackend(leakingFeatures);
