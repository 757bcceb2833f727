/**
 * Whether a path is a template of a Helm chart, `helm-chart/templates/service.yaml`: YAML only once Helm has rendered it.
 *
 * @internal
 */
export function isChartTemplate(path: string): boolean {
  return /(^|\/)(helm-)?charts?\/(.+\/)?templates\//.test(path);
}
