import { TemplateFault } from '../../TemplateError';
import { textOf, Value } from '../Value';
import {
  Method,
  MethodCall,
  numberArgument,
  optionalArgument,
  textArgument,
} from './Method';

type ListMethod = Method<Value[]>;

/** A method that looks at every item once. */
function plain(work: ListMethod): ListMethod {
  return (list, args, call) => {
    call.meter.charge(list.length);
    return work(list, args, call);
  };
}

function searching(work: (list: Value[], item: Value) => Value): ListMethod {
  return plain((list, args, call) => {
    if (args[0] === undefined)
      throw new TemplateFault(`'${call.name}' needs the item to look for`);
    return work(list, args[0]);
  });
}

function join(
  list: Value[],
  args: (Value | undefined)[],
  call: MethodCall,
): string {
  const separator = optionalArgument(textArgument, args, 0, call) ?? ',';
  const parts = list.map(textOf);
  call.meter.chargeText(
    parts.reduce((length, part) => length + part.length + separator.length, 0),
  );
  return parts.join(separator);
}

function concat(
  list: Value[],
  args: (Value | undefined)[],
  call: MethodCall,
): Value[] {
  const others = args.map(other => {
    if (other === undefined)
      throw new TemplateFault(`'concat' was given a missing value`);
    return Array.isArray(other) ? other : [other];
  });
  call.meter.charge(
    others.reduce((length, other) => length + other.length, list.length),
  );
  return list.concat(...others);
}

/** The methods of lists: JavaScript's own that change nothing and take no function. */
export const listMethods: ReadonlyMap<string, ListMethod> = new Map<
  string,
  ListMethod
>([
  ['includes', searching((list, item) => list.includes(item))],
  ['indexOf', searching((list, item) => list.indexOf(item))],
  ['lastIndexOf', searching((list, item) => list.lastIndexOf(item))],
  [
    'slice',
    plain((list, args, call) =>
      list.slice(
        optionalArgument(numberArgument, args, 0, call),
        optionalArgument(numberArgument, args, 1, call),
      ),
    ),
  ],
  ['join', plain(join)],
  ['concat', concat],
]);
