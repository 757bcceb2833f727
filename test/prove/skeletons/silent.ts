const silence = () => {};

/** A logger that says nothing. */
export const silentLogger = {
  error: silence,
  warn: silence,
  info: silence,
  debug: silence,
  child: () => silentLogger,
};

const meter = { add: silence, record: silence };

/** Metrics that nobody reads. */
export const silentMetrics = {
  createCounter: () => meter,
  createHistogram: () => meter,
};
