import '@testing-library/jest-dom';
import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { DomainModelInput } from './DomainModelInput';
import { STARTING_POINTS } from './startingPoints';

const GOOD =
  'schema: 1\nentities:\n  Book:\n    fields: {open: {type: boolean}}\n';
const BAD = GOOD.replace('boolean', 'tape');

/** The field in a form that keeps what it hands on. */
function Form({ first }: { first?: string }) {
  const [formData, setFormData] = useState(first);
  const field = {
    schema: { title: 'Model', description: 'What the service manages' },
    idSchema: { $id: 'root_model' },
    formData,
    onChange: setFormData,
    formContext: { formData: { name: 'book-service' } },
  } as unknown as FieldExtensionComponentProps<string>;
  return <DomainModelInput {...field} />;
}

function renderForm(first?: string) {
  render(<Form first={first} />);
  return screen.getByRole('textbox', { name: 'Model' });
}

const button = (name: string) => screen.getByRole('button', { name });
const problems = () =>
  within(
    screen.getByRole('list', { name: 'Problems of the model' }),
  ).getAllByRole('listitem');

describe('DomainModelInput', () => {
  it('describes itself while nothing is typed', () => {
    expect(renderForm()).toHaveAccessibleDescription(
      'What the service manages',
    );
  });

  it('says what a good model holds', () => {
    const input = renderForm(GOOD);
    expect(input).toBeValid();
    expect(input).toHaveAccessibleDescription(
      'A good model with 1 entity: Book.',
    );
  });

  it('lists each problem with its line, its place and its fix', () => {
    expect(renderForm(BAD)).toBeInvalid();
    expect(problems()).toHaveLength(1);
    expect(problems()[0]).toHaveTextContent(
      /^Line 4, entities\.Book\.fields\.open.*: .*tape.*; .*\.$/,
    );
  });

  it('holds the model against the name that was given before', () => {
    renderForm(`${GOOD}service: {name: other-service}\n`);
    expect(problems()[0]).toHaveTextContent(
      "Line 5, service.name: 'other-service' differs from the answer 'book-service'",
    );
  });

  it('checks when somebody stops typing', async () => {
    const input = renderForm(GOOD);
    await userEvent.type(input, 'colour: red');
    expect(await screen.findByText(/^, colour: /)).toBeVisible();
    await userEvent.clear(input);
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
  });

  it('selects the line of a problem', async () => {
    const input = renderForm(BAD) as HTMLTextAreaElement;
    await userEvent.click(button('Line 4'));
    expect(input).toHaveFocus();
    expect(input.value.slice(input.selectionStart, input.selectionEnd)).toBe(
      '    fields: {open: {type: tape}}\n',
    );
  });

  it('counts what is too much to list', () => {
    const many = Array.from({ length: 25 }, (_, index) => `k${index}: 1`);
    renderForm(`${GOOD}${many.join('\n')}\n`);
    expect(problems()).toHaveLength(21);
    expect(problems()[20]).toHaveTextContent('5 more');
  });

  it.each(STARTING_POINTS)('starts from $name', async ({ name, text }) => {
    const input = renderForm();
    await userEvent.click(button(name));
    expect(input).toHaveValue(text);
    expect(input).toBeValid();
  });

  it('brings back what a ready model replaced', async () => {
    const input = renderForm(BAD);
    await userEvent.click(button('items'));
    await userEvent.click(button('Bring back my text'));
    expect(input).toHaveValue(BAD);
    expect(
      screen.queryByRole('button', { name: 'Bring back my text' }),
    ).not.toBeInTheDocument();
  });

  it('offers nothing to bring back where nothing was written', async () => {
    renderForm();
    await userEvent.click(button('items'));
    expect(
      screen.queryByRole('button', { name: 'Bring back my text' }),
    ).not.toBeInTheDocument();
  });
});
