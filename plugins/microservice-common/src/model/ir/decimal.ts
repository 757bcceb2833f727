export * from '../values/decimal';
