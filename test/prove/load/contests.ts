import { join } from 'node:path';
import { startHandwritten } from '../../bench/service/startHandwritten';
import { TemplateCheckout } from '../../bench/service/template/TemplateCheckout';
import { TemplateService } from '../../bench/service/template/TemplateService';
import { Contest } from './Contest';
import { LIMITS } from './ratios';

const layouts = ['flat', 'layered', 'services', 'ports', 'clean'];

/** Whatever the layout brings, the endpoints are those of the service that was written by hand. */
const answersOf = (layout: string) => ({
  name: 'item-service',
  preset: 'items',
  layout,
  conventions: {
    pagination: {
      style: 'limit_offset',
      envelope: 'bare',
      default: 20,
      max: 100,
      offsetParameter: 'skip',
      limitParameter: 'limit',
    },
    put: 'partial',
    delete: 'entity',
  },
});

/** Each layout beside the service written by hand, and one with users beside the public template, where that is given. */
export function contests(template?: TemplateCheckout): Contest[] {
  const byHand = layouts.map(besideHandwritten);
  return template ? [...byHand, besideTemplate(template)] : byHand;
}

function besideHandwritten(layout: string): Contest {
  return {
    id: `items-${layout}`,
    answers: answersOf(layout),
    limits: LIMITS,
    prepareOther: async generated => () => startHandwritten(generated),
  };
}

function besideTemplate(checkout: TemplateCheckout): Contest {
  return {
    id: 'public-template',
    // The template asks for a token, too, but does less to check it: there are no limits.
    answers: { ...answersOf('layered'), auth: 'jwt' },
    version: () => checkout.commit(),
    async prepareOther(_, directory) {
      const folder = join(directory, 'template');
      const service = await TemplateService.install(checkout, folder);
      return () => service.start();
    },
  };
}
