export { originCard } from './OriginCard';
