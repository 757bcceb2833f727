/** One side of a pull request: a branch of the repository and the commit it is, or was last, at. */
export interface PullSide {
  branch: string;
  sha: string;
}

/** A pull request between two branches of one repository. */
export interface PullRecord {
  id: number;
  /** Counted through in the repository, together with issues. */
  number: number;
  /** The login of who opened it. */
  author: string;
  title: string;
  body: string | null;
  draft: boolean;
  state: 'open' | 'closed';
  head: PullSide;
  base: PullSide;
  /** The commit of the base branch that has everything of the head. */
  merged: { sha: string; at: string } | null;
  maintainerCanModify: boolean;
  /** Numbers of labels. */
  labels: number[];
  /** Logins of users, and slugs of teams, that were asked for a review. */
  reviewers: string[];
  teams: string[];
  comments: CommentRecord[];
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
}

/** A label that issues and pull requests of a repository may have. */
export interface LabelRecord {
  id: number;
  name: string;
  /** Six hexadecimal digits. */
  color: string;
  description: string | null;
  /** True for those that every repository starts with. */
  default: boolean;
}

/** A comment on a pull request. */
export interface CommentRecord {
  id: number;
  /** The login of who wrote it. */
  author: string;
  body: string;
  createdAt: string;
  updatedAt: string;
}
