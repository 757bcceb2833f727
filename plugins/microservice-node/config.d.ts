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

    /** Where the values of CI secrets come from. */
    secrets?: {
      /**
       * (Optional) References that templates may use. Everything but `form:` needs a row. `*` stands for any characters but
       * `/`, and `**` for any. Default: none.
       */
      allow?: Array<{
        /** References: `env:CI_*`, `file:registry-token`, `vault:ci/*`, `organisation:REGISTRY_TOKEN`. */
        from: string;
        /** (Optional) Entity references of the templates that may use them, `template:default/*`. Default: all templates. */
        templates?: string[];
      }>;
      /** (Optional) Whether a value of the form may come unsealed, which leaves it in the database. Default: `refuse`. */
      plainForm?: 'refuse' | 'allow';
      files?: {
        /** (Optional) Folder that `file:<name>` reads from, such as a mounted secret of Kubernetes. Default: none. */
        directory?: string;
      };
      /** (Optional) The Vault or OpenBao that `vault:<path>#<key>` reads from, with either `appRole` or `token`. Default: none. */
      vault?: {
        /** Origin of its API, with HTTPS except on the loopback interface: `https://vault.example.com:8200`. */
        address: string;
        /** (Optional) Namespace that all requests are made in. */
        namespace?: string;
        /** (Optional) Where the KV engine, version 2, is mounted. Default: `secret`. */
        mount?: string;
        /** (Optional) Login of the backend. */
        appRole?: {
          /** Id of the role. */
          roleId: string;
          /**
           * Secret id of the role.
           * @visibility secret
           */
          secretId: string;
          /** (Optional) Where the login is mounted. Default: `approle`. */
          mount?: string;
        };
        /**
         * (Optional) A token in the place of a login. Nothing renews it.
         * @visibility secret
         */
        token?: string;
      };
      /** (Optional) The keys that browsers seal typed secrets to. Without them nothing can be typed. */
      sealing?: {
        /**
         * (Optional) Private keys, each 32 bytes in base64. The first is handed out, the others still open what was sealed to them.
         * @deepVisibility secret
         */
        privateKeys?: string[];
        /** (Optional) A file with such keys, one a line. Made at the first start where it is absent. */
        keyFile?: string;
      };
    };
  };
}
