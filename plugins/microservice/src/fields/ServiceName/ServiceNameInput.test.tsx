import '@testing-library/jest-dom';
import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ServiceNameInput } from './ServiceNameInput';

function renderInput(props: Partial<FieldExtensionComponentProps<string>>) {
  const onChange = jest.fn();
  const field = {
    schema: { title: 'Name', description: 'Names the service' },
    uiSchema: {},
    idSchema: { $id: 'root_name' },
    onChange,
    ...props,
  } as unknown as FieldExtensionComponentProps<string>;
  render(<ServiceNameInput {...field} />);
  return { onChange, input: screen.getByRole('textbox', { name: 'Name' }) };
}

describe('ServiceNameInput', () => {
  it('hands on what is typed', async () => {
    const { onChange, input } = renderInput({});
    await userEvent.type(input, 'i');
    expect(onChange).toHaveBeenCalledWith('i');
  });

  it('forgets the name when the line is emptied', async () => {
    const { onChange, input } = renderInput({ formData: 'i' });
    await userEvent.clear(input);
    expect(onChange).toHaveBeenCalledWith(undefined);
  });

  it('describes the field while nothing is typed', () => {
    renderInput({});
    expect(screen.getByText('Names the service')).toBeInTheDocument();
  });

  it('says what is wrong with the name, and how to fix it', () => {
    const { input } = renderInput({ formData: 'My_Service' });
    expect(input).toBeInvalid();
    expect(screen.getByText(/write my-service\.$/)).toBeInTheDocument();
  });

  it('does not repeat what the form says beneath the field', () => {
    const { input } = renderInput({
      formData: 'My_Service',
      rawErrors: ['The name is wrong; write my-service.'],
    });
    expect(input).toBeInvalid();
    expect(screen.queryByText(/write my-service/)).not.toBeInTheDocument();
    expect(screen.queryByText('Names the service')).not.toBeInTheDocument();
  });
});
