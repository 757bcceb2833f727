export { originCard } from './extension';
