/** The installed `fetch:template`, for skeletons on this machine. */
export function fetchTemplateAction(load) {
  const { createFetchTemplateAction } = load(
    '@backstage/plugin-scaffolder-backend',
  );
  return createFetchTemplateAction({
    reader: {},
    integrations: { byUrl: () => undefined, list: () => [] },
  });
}
