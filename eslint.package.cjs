// What every package is checked with: Backstage's rules and the size budgets of budgets.json.
const factory = require('@backstage/cli/config/eslint-factory');
const { code } = require('./budgets.json');

const BUDGETS = {
  'max-lines': ['error', { max: code.file }],
  'max-lines-per-function': [
    'error',
    { max: code.function, skipBlankLines: true, skipComments: true },
  ],
  'max-params': ['error', code.parameters],
  // ESLint counts each `??` and `?.` as a branch, so a table of defaults needs more than a decision does.
  complexity: ['error', code.complexity],
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
