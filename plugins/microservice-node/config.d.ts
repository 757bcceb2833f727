export interface Config {
  app: {
    /** Address of the portal. The homepage of every created repository begins with it, which is how they are recognised. */
    baseUrl: string;
  };

  /** The microservice scaffolder. */
  microservice: {
    templates: {
      /**
       * Folder with `recipes/`, `layers/` and `versions.yaml`. A relative path begins at the folder that the backend is
       * started in, as with `file:` locations of the catalog.
       */
      path: string;
    };

    /** What the platform team allows and presets. An absent list allows everything that the recipes offer. */
    policy?: {
      /** (Optional) Where repositories may be created. */
      organisations?: Array<{
        /** Host of a GitHub integration, with its port where it has one. */
        host: string;
        /** Organisation on that host. */
        owner: string;
      }>;
      /** (Optional) Who may see new repositories. */
      visibilities?: Array<'private' | 'internal' | 'public'>;
      /** (Optional) Ids of the recipes that are offered. */
      recipes?: string[];
      /** (Optional) Ids of the layouts that are offered. */
      layouts?: string[];
      /** (Optional) Names of the options that are offered. */
      options?: string[];
      /** (Optional) Names of the presets of the domain model that are offered. */
      presets?: string[];
      /** (Optional) Kinds of entity that may own a service. Default: `[group]`. */
      ownerKinds?: string[];
      /**
       * (Optional) Whom a user may make the owner of a service: `member`, a group that the user is in, or `any`. A run that no
       * user started, such as one of an automation with a token of its own, may choose any owner. Default: `member`.
       */
      ownership?: 'member' | 'any';
      /** (Optional) What answers get where they say nothing. */
      defaults?: {
        /** (Optional) Also the host that the GitHub actions take where a step names none. */
        organisation?: {
          /** Host of a GitHub integration. */
          host: string;
          /** Organisation on that host. */
          owner: string;
        };
        /** (Optional) Who may see the repository. Default: `private`. */
        visibility?: 'private' | 'internal' | 'public';
        /** (Optional) Environments that the repository gets. Default: none. */
        environments?: Array<{
          /** Name of the environment. */
          name: string;
          /** (Optional) Who approves a deployment: `team:<slug>` or `user:<login>`, at most six. */
          reviewers?: string[];
          /** (Optional) Whether who started a deployment may not approve it. Default: `false`. */
          preventSelfReview?: boolean;
          /** (Optional) Minutes that a deployment waits, at most 43,200. Default: 0. */
          waitMinutes?: number;
          /** (Optional) Patterns of the branches that may deploy, or `protected`. Default: all. */
          branches?: 'protected' | string[];
          /** (Optional) Fail where the organisation's plan has no such protection. Default: `false`, a warning. */
          required?: boolean;
        }>;
      };
    };

    operations?: {
      /**
       * (Optional) Seconds that a run of a task may be silent before another run takes over its operation, 2 to 300. Default: 15.
       */
      leaseSeconds?: number;
      /**
       * (Optional) Seconds between two rounds in which operations that nobody is at work on are compared with their tasks, 5 to
       * 3600. Default: 60.
       */
      reconcileSeconds?: number;
    };

    secrets?: {
      environment?: {
        /** (Optional) Variables of the backend that templates may pass on as CI secrets, `from: env:<NAME>`. Default: none. */
        allow?: string[];
      };
    };
  };
}
