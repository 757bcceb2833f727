// The suites that need more than a package: programs, ports, a browser, a database. They run one after the other.
module.exports = {
  rootDir: __dirname,
  testMatch: ['<rootDir>/**/*.test.ts'],
  // Golden trees hold packages and tests of their own.
  modulePathIgnorePatterns: ['<rootDir>/golden/'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/golden/'],
  testEnvironment: 'node',
  testTimeout: 60_000,
  transform: {
    '\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Only what is published as ES modules has to be translated.
  transformIgnorePatterns: [
    '/node_modules/(?!(?:content-type|proxy-agent-negotiate|@typespec|https-proxy-agent|http-proxy-agent|agent-base|@octokit|universal-user-agent|before-after-hook|json-with-bigint)/)',
  ],
};
