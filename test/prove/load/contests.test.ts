import { TemplateCheckout } from '../../bench/service/template/TemplateCheckout';
import { contests } from './contests';

const idsOf = (checkout?: TemplateCheckout) =>
  contests(checkout).map(({ id }) => id);

const template = new TemplateCheckout('/srv/template');

describe('contests', () => {
  const layouts = ['flat', 'layered', 'services', 'ports', 'clean'];
  const byHand = layouts.map(layout => `items-${layout}`);

  it('has one for each layout', () => {
    expect(idsOf()).toEqual(byHand);
  });

  it('has one more where the public template is given', () => {
    expect(idsOf(template)).toEqual([...byHand, 'public-template']);
  });

  it('limits all but that one, which does less', () => {
    const limited = contests(template).filter(({ limits }) => limits);
    expect(limited.map(({ id }) => id)).toEqual(byHand);
  });
});
