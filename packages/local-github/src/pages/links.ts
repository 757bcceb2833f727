import { posix } from 'node:path';
import { encodePath } from '../http/encodePath';
import { LinkResolver } from './inlineMarkdown';

/** Addresses that a page may lead to. */
const OUTSIDE = /^(https?:|mailto:)/i;

/** The address of a file or folder page. */
export function viewPath(
  fullName: string,
  view: 'blob' | 'tree',
  at: { ref: string; path: string },
): string {
  const path = at.path === '' ? '' : `/${encodePath(at.path)}`;
  return `/${fullName}/${view}/${encodePath(at.ref)}${path}`;
}

/**
 * Leads the links of a document: to the web as they are, to other files of the repository through their pages.
 *
 * @param fullName `acme/item-service`
 * @param ref the branch that is shown
 * @param document the path of the document, which relative links start from
 */
export function documentLinks(
  fullName: string,
  ref: string,
  document: string,
): LinkResolver {
  return target => {
    if (OUTSIDE.test(target) || target.startsWith('#')) return target;
    // Any other scheme, such as `javascript:`, and addresses without one.
    if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith('//')) {
      return undefined;
    }
    const [file, anchor] = target.split('#');
    const from = file.startsWith('/') ? '' : posix.dirname(document);
    const path = posix.join(from, file).replace(/^\/|\/$/g, '');
    if (path.startsWith('..')) return undefined;
    const address = viewPath(fullName, 'blob', { ref, path });
    return anchor ? `${address}#${encodeURIComponent(anchor)}` : address;
  };
}
