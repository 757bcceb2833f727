import { serverCommand } from './serverCommand';

const development =
  'CMD ["uvicorn", "src.main:app", "--host", "0.0.0.0", "--reload"]';
const production =
  'CMD ["uvicorn", "src.main:app", "--host", "0.0.0.0", "--port", "8000", "--timeout-graceful-shutdown", "20"]';
const check = 'HEALTHCHECK --retries=3 \\\n    CMD ["python", "-c", "pass"]';

describe('serverCommand', () => {
  it('is what the image runs in production, without the address', () => {
    const dockerfile = [development, check, production].join('\n');
    expect(serverCommand([dockerfile])).toEqual([
      'uvicorn',
      'src.main:app',
      '--timeout-graceful-shutdown',
      '20',
    ]);
  });

  it('is found in a Dockerfile of its own', () => {
    expect(serverCommand([development, production])[1]).toBe('src.main:app');
  });

  it('is found in a script that the Dockerfile starts', () => {
    const script =
      'exec uvicorn src.main:app --host "${HOST:-0.0.0.0}" --port 80 --no-access-log "$@"';
    expect(serverCommand(['CMD ["api"]', script])).toEqual([
      'uvicorn',
      'src.main:app',
      '--no-access-log',
    ]);
  });

  it('has to be there', () => {
    expect(() => serverCommand([development])).toThrow(/starts uvicorn/);
  });
});
