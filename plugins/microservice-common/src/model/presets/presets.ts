import { DomainModel } from '../DomainModel';
import { items } from './items';
import { orders } from './orders';
import { products } from './products';
import { users } from './users';

/** Ready domain models by the name that answers use. @public */
export const PRESETS: Readonly<Record<string, DomainModel>> = {
  items,
  users,
  products,
  orders,
};
