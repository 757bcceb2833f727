import { TemplateTrace } from '@microservice-scaffolder/plugin-microservice-node';
import { TemplateRoot } from './TemplateRoot';

/** A template that becomes text of a service, with all that it uses. */
export interface TracedRoot extends TemplateRoot {
  trace: TemplateTrace;
}
