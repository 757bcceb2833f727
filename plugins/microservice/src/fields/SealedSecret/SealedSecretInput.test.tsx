import '@testing-library/jest-dom';
import { discoveryApiRef, fetchApiRef } from '@backstage/frontend-plugin-api';
import { TestApiProvider } from '@backstage/frontend-test-utils';
import {
  FieldExtensionComponentProps,
  SecretsContextProvider,
  useTemplateSecrets,
} from '@backstage/plugin-scaffolder-react';
import { parseSealedSecret } from '@microservice-scaffolder/plugin-microservice-common';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import nacl from 'tweetnacl';
import { SealedSecretInput } from './SealedSecretInput';

type Props = FieldExtensionComponentProps<string>;

const key = {
  id: '0123456789abcdef',
  publicKey: Buffer.from(nacl.box.keyPair().publicKey).toString('base64'),
  user: 'user:default/guest',
};
const CANARY = 'canary-7Hq2';

/** The field in a form that keeps what it is given; answers come from a backend of the test. */
function renderField(
  props: Partial<Props> = {},
  fetch: () => Promise<Response> = async () => Response.json(key),
) {
  const seen: { data?: string; secrets: Record<string, string> } = {
    data: props.formData,
    secrets: {},
  };
  function Form() {
    const [data, setData] = useState(props.formData);
    seen.data = data;
    seen.secrets = useTemplateSecrets().secrets;
    const field = {
      name: 'REGISTRY_TOKEN',
      schema: { title: 'Token', description: 'For the registry' },
      uiSchema: {},
      idSchema: { $id: 'root_token' },
      ...props,
      formData: data,
      onChange: setData,
    } as unknown as Props;
    return <SealedSecretInput {...field} />;
  }
  const { container } = render(
    <TestApiProvider
      apis={[
        [discoveryApiRef, { getBaseUrl: async () => 'http://portal/api' }],
        [fetchApiRef, { fetch }],
      ]}
    >
      <SecretsContextProvider>
        <Form />
      </SecretsContextProvider>
    </TestApiProvider>,
  );
  return { seen, container };
}

/** The line, as soon as the key is there. */
async function readyLine() {
  await screen.findByText('For the registry');
  return screen.getByLabelText<HTMLInputElement>('Token');
}

describe('SealedSecretInput', () => {
  it('gives the form a ciphertext and a mark', async () => {
    const { seen } = renderField();
    await userEvent.type(await readyLine(), CANARY);
    expect(seen.data).toBe('sealed');
    const sealed = parseSealedSecret(seen.secrets.REGISTRY_TOKEN);
    expect(sealed?.keyId).toBe('0123456789abcdef');
    expect(JSON.stringify(seen)).not.toContain('canary');
  });

  it('leaves the value neither in the line that was left nor elsewhere on the page', async () => {
    const { container } = renderField();
    const line = await readyLine();
    await userEvent.type(line, CANARY);
    await userEvent.tab();
    expect(line.value).toBe('');
    expect(container.innerHTML).not.toContain('canary');
    expect(screen.getByText(/^Sealed in this browser: /)).toBeInTheDocument();
  });

  it('cannot be typed into before the key is there', () => {
    renderField({}, () => new Promise(() => {}));
    expect(screen.getByLabelText('Token')).toBeDisabled();
    expect(
      screen.getByText('Asking the portal for its key …'),
    ).toBeInTheDocument();
  });

  it('takes a secret back', async () => {
    const { seen } = renderField();
    await userEvent.type(await readyLine(), CANARY);
    await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
    expect(seen).toEqual({ data: undefined, secrets: { REGISTRY_TOKEN: '' } });
  });

  it('says after a reload that what was typed is gone', async () => {
    const { seen } = renderField({ formData: 'sealed' });
    expect(
      await screen.findByText(
        'What was typed here is gone, since the page was loaded anew and nothing keeps it; type it again.',
      ),
    ).toBeInTheDocument();
    expect(seen.data).toBeUndefined();
  });

  it('says that a value is too long, and keeps none', async () => {
    const { seen } = renderField();
    await readyLine();
    await userEvent.click(screen.getByLabelText('Token'));
    await userEvent.paste('x'.repeat(49_105));
    expect(
      screen.getByText(
        'The value has 49105 bytes and sealed it is longer than a form can take, which is about 23900; ask the platform team for a reference to a file or a vault.',
      ),
    ).toBeInTheDocument();
    expect(seen).toEqual({ data: undefined, secrets: { REGISTRY_TOKEN: '' } });
  });

  it('says that the portal does not answer, and asks again', async () => {
    const answers = [
      Promise.reject(new TypeError('Failed to fetch')),
      Promise.resolve(Response.json(key)),
    ];
    renderField({}, () => answers.shift()!);
    expect(
      await screen.findByText(
        'The portal does not answer, so nothing can be sealed; check the connection and try again.',
      ),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await readyLine()).toBeEnabled();
  });

  it('repeats what the backend says where it has no key', async () => {
    const error = {
      name: 'NotFoundError',
      message: 'This portal has no key to seal secrets to; ask.',
    };
    renderField({}, async () =>
      Response.json({ error, response: { statusCode: 404 } }, { status: 404 }),
    );
    expect(await screen.findByText(error.message)).toBeInTheDocument();
  });

  it('hides the signs of a value with several lines', async () => {
    const { container } = renderField({
      uiSchema: { 'ui:options': { multiline: true } },
    });
    const text = await readyLine();
    expect(text.tagName).toBe('TEXTAREA');
    await userEvent.type(text, 'a{enter}b');
    expect(text.value).toBe('a\nb');
    await userEvent.tab();
    expect(text.value).toBe('');
    expect(container.querySelectorAll('textarea')).toHaveLength(1);
  });
});
