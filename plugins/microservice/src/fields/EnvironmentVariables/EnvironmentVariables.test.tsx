import '@testing-library/jest-dom';
import { fireEvent, render, screen } from '@testing-library/react';
import { ComponentProps } from 'react';
import { EnvironmentVariables } from './EnvironmentVariables';
import { EnvironmentVariable } from './variableValues';

function renderField(
  environments: string[],
  formData: EnvironmentVariable[] = [],
) {
  const onChange = jest.fn();
  const field = {
    schema: { title: 'Variables' },
    uiSchema: {
      'ui:options': {
        variables: [{ name: 'REGION', description: 'Where it runs' }],
      },
    },
    formContext: {
      formData: { environments: environments.map(name => ({ name })) },
    },
    idSchema: { $id: 'root_variables' },
    formData,
    onChange,
  } as unknown as ComponentProps<typeof EnvironmentVariables>;
  render(<EnvironmentVariables {...field} />);
  return onChange;
}

const inStaging = { name: 'REGION', value: 'eu-1', environment: 'staging' };

describe('EnvironmentVariables', () => {
  it('asks for each variable in each environment', () => {
    renderField(['staging', 'production'], [inStaging]);
    expect(screen.getByLabelText('REGION in staging')).toHaveValue('eu-1');
    expect(screen.getByLabelText('REGION in production')).toHaveValue('');
  });

  it('hands on what is typed, with its environment', () => {
    const onChange = renderField(['staging']);
    fireEvent.change(screen.getByLabelText('REGION in staging'), {
      target: { value: 'eu-1' },
    });
    expect(onChange).toHaveBeenCalledWith([inStaging]);
  });

  it('forgets the values of an environment that is no longer ticked', () => {
    const onChange = renderField(['production'], [inStaging]);
    expect(onChange).toHaveBeenCalledWith([]);
  });
});
