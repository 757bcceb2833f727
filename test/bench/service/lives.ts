/** A request in the life of an item. */
export interface LifeRequest {
  method: string;
  /** `/api/v1/items/{id}`: the answer to the first request tells the id. */
  path: string;
  /** What it has to be answered with. */
  status: number;
  body?: object;
}

/** Everything that is asked about one item, in order: made, shown, listed, changed, removed. */
export type Life = readonly LifeRequest[];

const path = '/api/v1/items';
const own = `${path}/{id}`;
const lamp = { name: 'Desk lamp', price: '24.90', on_sale: true };

/** The life of an item of the preset. */
export const presetLife: Life = [
  { method: 'POST', path, status: 201, body: lamp },
  { method: 'GET', path: own, status: 200 },
  { method: 'GET', path: `${path}?limit=20`, status: 200 },
  { method: 'PUT', path: own, status: 200, body: { ...lamp, price: '19.90' } },
  { method: 'DELETE', path: own, status: 200 },
];

const title = { title: 'Desk lamp', description: 'At 24.90' };

/** The life of an item of the public template, which keeps other fields and asks for other paths. */
export const templateLife: Life = [
  { method: 'POST', path: `${path}/`, status: 200, body: title },
  { method: 'GET', path: own, status: 200 },
  { method: 'GET', path: `${path}/?limit=20`, status: 200 },
  { method: 'PUT', path: own, status: 200, body: { ...title, title: 'Lamp' } },
  { method: 'DELETE', path: own, status: 200 },
];
