import { Elsewhere } from './BadInputs';

/** Classes that nothing before provisioning can meet, with what they wait for or where they are tested. */
export const elsewhere: readonly Elsewhere[] = [
  {
    number: 19,
    title: 'names of existing repositories',
    why: 'only GitHub knows them; tested with microservice:plan (preflight.test.ts) and the publisher, on the local GitHub',
  },
  { number: 46, title: 'holders of licences', why: 'no answer holds one yet' },
  {
    number: 75,
    title: 'locales',
    why: 'a matter of the machine: surroundings.test.ts renders in Turkish and on the other side of the date line',
  },
  {
    number: 48,
    title: 'homepages',
    why: 'no answer holds one: the homepage is the marker, which the portal makes',
  },
  {
    number: 49,
    title: 'default branches',
    why: 'no answer holds one: GitHub decides, and the steps ask it',
  },
  {
    number: 52,
    title: 'values of secrets',
    why: 'values are read while provisioning; their size is checked in resolveSecrets',
  },
  {
    number: 63,
    title: 'archives',
    why: 'nothing reads an archive yet; what the ZIP holds is tested with it',
  },
  {
    number: 71,
    title: 'answers files in an update',
    why: 'updates do not exist yet',
  },
  {
    number: 72,
    title: 'repositories in an update',
    why: 'updates do not exist yet',
  },
  {
    number: 73,
    title: 'double submits',
    why: 'decided by the ledger while provisioning; tested with the publisher, and with microservice:plan where one was first',
  },
];
