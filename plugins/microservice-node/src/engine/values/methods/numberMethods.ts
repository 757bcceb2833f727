import { TemplateFault } from '../../TemplateError';
import { Method } from './MethodArguments';

const mostDigits = 100;

/** The methods of numbers. */
export const numberMethods: ReadonlyMap<string, Method<number>> = new Map<
  string,
  Method<number>
>([
  ['toString', value => String(value)],
  [
    'toFixed',
    (value, args) => {
      const digits = args.optionalNumber(0) ?? 0;
      if (!(digits >= 0 && digits <= mostDigits))
        throw new TemplateFault(`'toFixed' takes 0 to ${mostDigits} digits`);
      return value.toFixed(digits);
    },
  ],
]);
