import { dirname, join } from 'node:path';
import { DeliverySubject } from '../DeliveryCheck';
import { CHART_VALUES, helmTemplate } from './helmTemplate';
import { kustomize } from './kustomize';

/** What a cluster would be given: one text for each folder of manifests, and one for each set of values of a chart. */
export async function clusterTexts({
  folder,
  files,
}: DeliverySubject): Promise<string[]> {
  const texts = [];
  for (const file of files) {
    if (file.endsWith('/Chart.yaml')) {
      const chart = join(folder, dirname(file));
      for (const values of CHART_VALUES)
        texts.push(await helmTemplate(chart, values));
    } else {
      texts.push(await kustomize(folder, file));
    }
  }
  return texts;
}
