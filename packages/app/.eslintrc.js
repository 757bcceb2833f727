module.exports = require('../../eslint.package.cjs')(__dirname);
