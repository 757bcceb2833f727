import { SIZE } from './fastapiProof';
import { ServiceCover, serviceCover } from './serviceCover';

describe('the cover of fastapi-service', () => {
  let cover: ServiceCover;
  beforeAll(async () => {
    cover = await serviceCover(SIZE);
  }, 60_000);

  it('is the same for the same seed', async () => {
    expect(await serviceCover(SIZE)).toEqual(cover);
  });

  it('has as many services as are asked for, each once', async () => {
    const answers = cover.services.map(each => JSON.stringify(each.answers));
    expect(answers.length).toBeGreaterThanOrEqual(SIZE.least);
    expect(new Set(answers).size).toBe(answers.length);
  });
});
