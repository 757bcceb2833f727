import { encodePath } from './encodePath';

/** The addresses of this server, with the port it really listens on. */
export class Urls {
  /** `http://127.0.0.1:4870` */
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** An address in the API, its path already written as in GitHub's documentation: `/repos/acme/item-service`. */
  api(path: string): string {
    return `${this.root}/api/v3${path}`;
  }

  /** The page of an account, a repository or a team. */
  page(path: string): string {
    return `${this.root}${path}`;
  }

  /** A file as it is, without a token where the repository is public. */
  raw(fullName: string, ref: string, path: string): string {
    return `${this.root}/raw/${fullName}/${encodePath(ref)}/${encodePath(
      path,
    )}`;
  }
}
