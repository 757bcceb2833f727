import { Answers, EntityIr, Recipe, ServiceIr } from '../../model';

/** Everything that decisions depend on. */
export interface Subject {
  ir: ServiceIr;
  answers: Answers;
  recipe: Recipe;
  layout: { id: string; title: string };
}

/** One way to settle a question. */
export interface Option {
  choice: string;
  /** Why it was chosen, where it was. */
  reason: string;
  /** What it would bring and cost, where something else was chosen. */
  instead: string;
}

/** Which option was taken, and for what. */
export interface Settled {
  option: string;
  /** Plurals of the entities that it holds for; empty where it holds for the whole service. */
  about: string[];
}

/** A question, the ways to settle it, and how a service settled it: a decision is a row. */
export interface Question {
  question: string;
  options: Readonly<Record<string, Option>>;
  /** Empty where the question does not arise. */
  settle: (subject: Subject) => Settled[];
}

/** The same for the whole service, or nothing where the question does not arise. */
export function once(option: string | undefined): Settled[] {
  return option === undefined ? [] : [{ option, about: [] }];
}

/** What each entity takes, those that take the same together; nothing for entities without an answer. */
export function each(
  entities: EntityIr[],
  optionOf: (entity: EntityIr) => string | undefined,
): Settled[] {
  const groups = new Map<string, string[]>();
  for (const entity of entities) {
    const option = optionOf(entity);
    if (option === undefined) continue;
    groups.set(option, [...(groups.get(option) ?? []), entity.pluralWords]);
  }
  return [...groups].map(([option, about]) => ({
    option,
    about: about.length === entities.length ? [] : about,
  }));
}

/** The entities with addresses of their own. */
export function roots({ entities }: ServiceIr): EntityIr[] {
  return entities.filter(entity => entity.root);
}
