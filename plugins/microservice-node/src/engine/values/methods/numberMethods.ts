import { TemplateFault } from '../../TemplateError';
import { Method, numberArgument, optionalArgument } from './Method';

/** The methods of numbers. */
export const numberMethods: ReadonlyMap<string, Method<number>> = new Map<
  string,
  Method<number>
>([
  ['toString', value => String(value)],
  [
    'toFixed',
    (value, args, call) => {
      const digits = optionalArgument(numberArgument, args, 0, call) ?? 0;
      if (!(digits >= 0 && digits <= 100))
        throw new TemplateFault(`'toFixed' takes 0 to 100 digits`);
      return value.toFixed(digits);
    },
  ],
]);
