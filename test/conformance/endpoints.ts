/** One endpoint with one of its answers. */
export interface Endpoint {
  method: string;
  /** `/api/v1/items/{}`: parameters have no names, and there is no slash at the end. */
  path: string;
  parameters: string[];
  status: number;
}

/** Reads `GET /api/v1/items?skip&limit -> 200, 422`, one endpoint for each status. */
export function readEndpoint(line: string): Endpoint[] {
  const [request, statuses] = line.split(' -> ');
  const [method, address] = request.split(' ');
  const [path, query = ''] = address.split('?');
  return statuses.split(', ').map(status => ({
    method,
    path: plainPath(path),
    parameters: query.split('&').filter(Boolean),
    status: Number(status),
  }));
}

/** A path without what may differ: names of parameters, and a slash at the end. */
export function plainPath(path: string): string {
  return path.replace(/\{\w+\}/g, '{}').replace(/(?<=.)\/$/, '');
}

/** The name of an endpoint for people: `GET /api/v1/items 200`. */
export function nameOf({ method, path, status }: Endpoint): string {
  return `${method} ${path} ${status}`;
}
