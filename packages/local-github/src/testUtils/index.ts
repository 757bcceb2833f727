/**
 * A local GitHub for the tests of packages that talk to GitHub.
 *
 * @packageDocumentation
 */
export { startTestServer, type TestServer, TOKEN } from './startTestServer';
