/* Regular expressions of the subset that every language reads alike. */
export * from './isCatastrophic';
export * from './isPortable';
export * from './matchesPattern';
export * from './textsOf';
