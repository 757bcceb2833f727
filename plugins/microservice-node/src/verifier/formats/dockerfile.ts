/** Whether a path is the recipe of an image: `Dockerfile`, `Dockerfile.dev`, `api.dockerfile`, `Containerfile`. */
export function isDockerfile(path: string): boolean {
  return (
    /(^|\/)(Dockerfile|Containerfile)(\.[\w-]+)?$|\.dockerfile$/.test(path) &&
    !path.endsWith('.dockerignore')
  );
}
