export { isNumeric, rangeOf, rangeOf as rangeOfIr } from '../values/range';
