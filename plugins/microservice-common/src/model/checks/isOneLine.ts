import schema from '../schema/domain-model.schema.json';

const ONE_LINE = new RegExp(schema.$defs.text.pattern, 'u');

/** Whether a text is one line of which everything is visible, as the schema asks of descriptions. @internal */
export function isOneLine(text: string): boolean {
  return ONE_LINE.test(text);
}
