import { TemplateEngine } from '../../../plugins/microservice-node/src/engine';
import { End, sentencesOf, timed } from './End';

/** Renders a template that has the name of a service and nothing else. */
export async function printed(text: string): Promise<End> {
  const engine = new TemplateEngine({ loader: { load: () => undefined } });
  const { result, time } = await timed(() => {
    try {
      engine.render({ name: 'template.njk', text }, { service: { name: 'x' } });
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  });
  return {
    sentences: sentencesOf(result).map(sentence => ({
      ...sentence,
      where: sentence.text.split(':')[0],
    })),
    time,
  };
}
