import '@testing-library/jest-dom';
import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { render, screen } from '@testing-library/react';
import { RepositoryAddress } from './RepositoryAddress';

function renderAddress(form: Record<string, string>, rawErrors?: string[]) {
  const onChange = jest.fn();
  const field = {
    schema: { title: 'Address', description: 'Where the code will live' },
    formContext: { formData: form },
    rawErrors,
    onChange,
  } as unknown as FieldExtensionComponentProps<string>;
  render(<RepositoryAddress {...field} />);
  return onChange;
}

describe('RepositoryAddress', () => {
  it('shows the address and hands it on', () => {
    const onChange = renderAddress({
      name: 'item-service',
      repoUrl: '127.0.0.1:4870?owner=acme&repo=item-service',
    });
    expect(
      screen.getByText('127.0.0.1:4870/acme/item-service'),
    ).toBeInTheDocument();
    expect(onChange).toHaveBeenCalledWith('127.0.0.1:4870/acme/item-service');
  });

  it('says when the repository is not named like the service', () => {
    renderAddress({
      name: 'orders',
      repoUrl: '127.0.0.1:4870?owner=acme&repo=item-service',
    });
    expect(screen.getByText(/give both the same name\.$/)).toBeInTheDocument();
  });

  it('does not repeat what the form says beneath the field', () => {
    renderAddress(
      {
        name: 'orders',
        repoUrl: '127.0.0.1:4870?owner=acme&repo=item-service',
      },
      ['The names differ; give both the same name.'],
    );
    expect(screen.queryByText(/give both/)).not.toBeInTheDocument();
    expect(screen.queryByText('Where the code will live')).toBeNull();
  });

  it('describes itself while nothing is known', () => {
    renderAddress({});
    expect(screen.getByText('Where the code will live')).toBeInTheDocument();
  });
});
