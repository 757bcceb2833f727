import { DomainModel } from '../DomainModel';
import { items } from './items';

/** Ready domain models by the name that answers use. @public */
export const PRESETS: Readonly<Record<string, DomainModel>> = { items };
