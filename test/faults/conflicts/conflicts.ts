import { Place } from '../state/readRepositoryState';
import { Scene } from './Scene';

/** What is on GitHub where a task wants its repository, and how the task has to end. */
export interface Conflict {
  state: string;
  /** Makes it so, and says which repositories are those of others. */
  arrange(scene: Scene): Promise<Place[]>;
  end: 'done' | 'needs_you';
  /** What the reason has to say. */
  says?: string;
}

const INTERNAL = { visibility: 'internal', auto_init: true };

const NOT_OURS = 'exists and is not ours to change';
const REPLACED = 'somebody replaced the repository';

/** What a task may find that creates its repository. */
export const ON_CREATE: readonly Conflict[] = [
  { state: 'absent', arrange: async () => [], end: 'done' },
  {
    state: 'ours-empty',
    arrange: async ({ portal, place, ours }) => {
      await portal.createRepository(place, ours);
      return [];
    },
    end: 'done',
  },
  {
    state: 'ours-with-our-commit',
    arrange: async scene => {
      await scene.runElsewhere();
      return [];
    },
    end: 'done',
  },
  {
    state: 'ours-with-foreign-commit',
    arrange: async ({ portal, somebody, place, ours }) => {
      await portal.createRepository(place, ours);
      await somebody.commitFile(place, 'work.txt');
      return [];
    },
    end: 'needs_you',
    says: 'has commits that are not ours',
  },
  {
    state: 'ours-renamed',
    arrange: async ({ portal, somebody, place, ours, otherName }) => {
      await portal.createRepository(place, ours);
      await somebody.update(place, { name: otherName });
      return [{ ...place, repository: otherName }];
    },
    end: 'done',
  },
  {
    state: 'foreign-empty',
    arrange: async ({ somebody, place }) => {
      await somebody.createRepository(place, INTERNAL);
      return [place];
    },
    end: 'needs_you',
    says: NOT_OURS,
  },
  {
    state: 'foreign-same-name-different-case',
    arrange: async ({ somebody, place }) => {
      const shouted = { ...place, repository: place.repository.toUpperCase() };
      await somebody.createRepository(shouted, INTERNAL);
      return [shouted];
    },
    end: 'needs_you',
    says: NOT_OURS,
  },
  {
    state: 'redirect',
    arrange: async ({ somebody, place, otherName }) => {
      await somebody.createRepository(place, INTERNAL);
      await somebody.update(place, { name: otherName });
      return [{ ...place, repository: otherName }];
    },
    end: 'done',
  },
  {
    state: 'archived',
    arrange: async ({ portal, somebody, place, ours }) => {
      await portal.createRepository(place, ours);
      await somebody.update(place, { archived: true });
      return [place];
    },
    end: 'needs_you',
    says: 'is archived',
  },
  {
    state: 'in-other-organisation',
    arrange: async ({ somebody, place }) => {
      const other = { ...place, owner: 'globex' };
      await somebody.createRepository(other, INTERNAL);
      return [other];
    },
    end: 'done',
  },
  {
    state: 'private-invisible',
    arrange: async ({ somebody, place }) => {
      await somebody.createRepository(place, { auto_init: true });
      return [place];
    },
    end: 'needs_you',
    says: 'exists but the token may not see it',
  },
  {
    state: 'deleted-recently',
    arrange: async ({ somebody, place }) => {
      await somebody.createRepository(place, INTERNAL);
      await somebody.remove(place);
      return [];
    },
    end: 'done',
  },
];

const MISSING = 'does not exist or the token may not see it';

/** What a task may find that has created its repository already and goes on. */
export const ON_RESUME: readonly Conflict[] = [
  {
    state: 'absent',
    arrange: async ({ somebody, place }) => {
      await somebody.remove(place);
      return [];
    },
    end: 'needs_you',
    says: MISSING,
  },
  { state: 'ours-empty', arrange: async () => [], end: 'done' },
  {
    state: 'ours-with-our-commit',
    arrange: async scene => {
      await scene.runUntil('git/create-ref');
      return [];
    },
    end: 'done',
  },
  {
    state: 'ours-with-foreign-commit',
    arrange: async ({ somebody, place }) => {
      await somebody.commitFile(place, 'work.txt');
      return [];
    },
    end: 'needs_you',
    says: 'has commits that are not ours',
  },
  {
    state: 'ours-renamed',
    arrange: async ({ somebody, place, otherName }) => {
      await somebody.update(place, { name: otherName });
      return [{ ...place, repository: otherName }];
    },
    end: 'needs_you',
    says: 'rename the repository back',
  },
  {
    state: 'foreign-empty',
    arrange: async ({ somebody, place }) => {
      await somebody.remove(place);
      await somebody.createRepository(place, INTERNAL);
      return [place];
    },
    end: 'needs_you',
    says: REPLACED,
  },
  {
    state: 'foreign-same-name-different-case',
    arrange: async ({ somebody, place }) => {
      const shouted = { ...place, repository: place.repository.toUpperCase() };
      await somebody.remove(place);
      await somebody.createRepository(shouted, INTERNAL);
      return [shouted];
    },
    end: 'needs_you',
    says: REPLACED,
  },
  {
    state: 'redirect',
    arrange: async ({ somebody, place, otherName }) => {
      await somebody.remove(place);
      await somebody.createRepository(place, INTERNAL);
      await somebody.update(place, { name: otherName });
      return [{ ...place, repository: otherName }];
    },
    end: 'needs_you',
    says: 'choose another name',
  },
  {
    state: 'archived',
    arrange: async ({ somebody, place }) => {
      await somebody.update(place, { archived: true });
      return [place];
    },
    end: 'needs_you',
    says: 'is archived',
  },
  {
    state: 'in-other-organisation',
    arrange: async ({ somebody, place, ours }) => {
      const other = { ...place, owner: 'globex' };
      await somebody.remove(place);
      await somebody.createRepository(other, ours);
      return [other];
    },
    end: 'needs_you',
    says: MISSING,
  },
  {
    state: 'private-invisible',
    arrange: async ({ somebody, place }) => {
      await somebody.remove(place);
      await somebody.createRepository(place, { auto_init: true });
      return [place];
    },
    end: 'needs_you',
    says: MISSING,
  },
  {
    state: 'deleted-recently',
    arrange: async ({ somebody, place, task }) => {
      const { error } = await task.run();
      if (error) throw error;
      await somebody.remove(place);
      return [];
    },
    end: 'needs_you',
    says: MISSING,
  },
];
