/* What a platform team gives to its templates: the same for fetch:template and for microservice:render. */
'use strict';

exports.filters = {
  shout: text => `${text.toUpperCase()}!`,
  /** Two arguments, a list and a dictionary in, a dictionary out. */
  pair: (list, name, more) => ({ first: list[0], name, ...more }),
  kindOf: value => (value === undefined ? 'missing' : typeof value),
  nothing: () => undefined,
  broken: () => {
    throw new Error('cannot\ndo this');
  },
  promised: async text => text,
  changing: list => {
    list.push('changed');
    return list.length;
  },
  plain: value => value.hasOwnProperty('a'),
};

exports.globals = {
  company: { name: 'Acme', domains: ['acme.example'] },
  year: 2026,
  slug: (text, separator) => text.toLowerCase().split(' ').join(separator),
};
