import { formatProblem } from '@microservice-scaffolder/plugin-microservice-common';
import { resolveSecret, SecretSources } from './resolveSecret';

const sources: SecretSources = {
  form: { registryToken: 'canary-value', backstageToken: 'token-of-the-user' },
  environment: { CI_TOKEN: 'from-the-process', HOME: '/root' },
  allowedVariables: ['CI_TOKEN', 'ABSENT'],
};

const resolve = (from: string) => {
  const resolution = resolveSecret('secrets[0].from', from, sources);
  return resolution.result === 'ok'
    ? Buffer.from(resolution.value).toString()
    : formatProblem(resolution.problem);
};

describe('resolveSecret', () => {
  it("reads what was typed into the form from the task's own secrets", () => {
    expect(resolve('form:registryToken')).toBe('canary-value');
  });

  it('reads a variable of the backend that the platform team allows', () => {
    expect(resolve('env:CI_TOKEN')).toBe('from-the-process');
  });

  it.each([
    [
      'form:npmToken',
      "secrets[0].from: no secret 'npmToken' was typed into the form; fill in the Secret field 'npmToken', and after a reload type it again before Retry.",
    ],
    [
      'form:constructor',
      "secrets[0].from: no secret 'constructor' was typed into the form; fill in the Secret field 'constructor', and after a reload type it again before Retry.",
    ],
    [
      'form:backstageToken',
      "secrets[0].from: 'form:backstageToken' belongs to Backstage; name a Secret field of the template.",
    ],
    [
      'env:HOME',
      "secrets[0].from: the variable 'HOME' is not open to templates; ask the platform team to add it to 'microservice.secrets.environment.allow'.",
    ],
    [
      'env:ABSENT',
      "secrets[0].from: the variable 'ABSENT' is not set in the backend; ask the platform team to set it.",
    ],
    [
      'vault:ci/registry#token',
      "secrets[0].from: 'vault:' is no known source of secrets; write 'form:<name>' or 'env:<name>'.",
    ],
  ])('refuses %s with field and fix', (from, sentence) => {
    expect(resolve(from)).toBe(sentence);
  });

  it('does not repeat a value that somebody wrote in place of a reference', () => {
    expect(resolve('hunter2')).toBe(
      "secrets[0].from: is not a reference; write 'form:<name>' or 'env:<name>'.",
    );
  });
});
