/** Our renderer in a thread of its own, whose start counts. */
export function prepare({ skeleton: source, values, load }) {
  const { renderInWorker } = load(
    '@microservice-scaffolder/plugin-microservice-node/dist/skeleton/renderInWorker.cjs.js',
  );
  return target => renderInWorker({ source, target, values });
}
