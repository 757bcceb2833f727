// The backend whose traces are searched for canaries.
import { startBackend } from './startBackend';

startBackend();
