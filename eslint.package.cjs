// What every package is checked with: Backstage's rules and the size budgets of CONTRIBUTING.md, in one place.
const factory = require('@backstage/cli/config/eslint-factory');

const BUDGETS = {
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': [
    'error',
    { max: 40, skipBlankLines: true, skipComments: true },
  ],
  'max-params': ['error', 3],
  complexity: ['error', 12],
};

const WITHOUT_BUDGETS = {
  'max-lines': 'off',
  'max-lines-per-function': 'off',
};

module.exports = directory =>
  factory(directory, {
    rules: BUDGETS,
    // A suite is one long function by nature.
    overrides: [{ files: ['**/*.test.{ts,tsx}'], rules: WITHOUT_BUDGETS }],
  });
