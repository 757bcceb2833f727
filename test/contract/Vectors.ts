/** The form of `vectors.json`, from where it is written; nothing of that package runs here. */
export type {
  BodyVector,
  CallerName,
  CreateStep,
  DerivedBody,
  Expectation,
  FindStep,
  Generator,
  ResourceVector,
  SendStep,
  Step,
  VectorCase,
  VectorsDocument,
} from '../../plugins/microservice-common/src/planner/vectors/VectorsDocument';

/** Any JSON. */
export type Json =
  | string
  | number
  | boolean
  | null
  | Json[]
  | { [key: string]: Json };
