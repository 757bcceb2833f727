/** Our renderer in the process that calls it. */
export function prepare({ skeleton: source, values, load }) {
  const { renderSkeleton } = load(
    '@microservice-scaffolder/plugin-microservice-node/dist/skeleton/renderSkeleton.cjs.js',
  );
  return target => renderSkeleton({ source, target, values });
}
