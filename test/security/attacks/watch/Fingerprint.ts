/** Whose members are looked at, but not what these members are: they belong to the process and change by themselves. */
const shallow: readonly object[] = [globalThis, process];

interface Known {
  prototype: object | null;
  isExtensible: boolean;
  members: Map<PropertyKey, PropertyDescriptor>;
}

/** Everything that JavaScript itself is made of in this process, as it was at one time. */
export class Fingerprint {
  private readonly known = new Map<object, Known>();

  constructor() {
    const roots: unknown[] = [
      globalThis,
      process,
      async function asynchronous() {},
      function* generator() {},
      async function* both() {},
      [][Symbol.iterator](),
      ''[Symbol.iterator](),
      new Map().entries(),
      new Set().entries(),
      'a'.matchAll(/a/g),
      ...namesOfLanguage().map(name => Reflect.get(globalThis, name)),
    ];
    roots.forEach(root => this.visit(root));
  }

  /** How many objects are known. */
  get size(): number {
    return this.known.size;
  }

  /** What has changed since: nothing, where nobody touched what all programs share. */
  changes(): string[] {
    return [...this.known].flatMap(([object, before]) => {
      const now = describe(object);
      const parts = [
        ...(now.prototype === before.prototype ? [] : ['[[Prototype]]']),
        ...(now.isExtensible === before.isExtensible ? [] : ['extensibility']),
        ...changedMembers(before.members, now.members),
      ];
      return parts.map(part => `${nameOf(object)}.${part}`);
    });
  }

  private visit(value: unknown): void {
    if (!isObject(value) || this.known.has(value)) return;
    const known = describe(value);
    this.known.set(value, known);
    this.visit(known.prototype);
    if (shallow.includes(value)) return;
    for (const member of known.members.values())
      [member.value, member.get, member.set].forEach(part => this.visit(part));
  }
}

/** The names that the language defines; those of the host are lazy, or change. */
function namesOfLanguage(): string[] {
  const descriptors = Object.getOwnPropertyDescriptors(globalThis);
  return Object.entries(descriptors)
    .filter(([name, { value }]) => /^[A-Z]/.test(name) && isObject(value))
    .map(([name]) => name);
}

function describe(object: object): Known {
  return {
    prototype: Object.getPrototypeOf(object),
    isExtensible: Object.isExtensible(object),
    members: new Map(
      Reflect.ownKeys(object).map(key => [
        key,
        Object.getOwnPropertyDescriptor(object, key)!,
      ]),
    ),
  };
}

function changedMembers(before: Known['members'], now: Known['members']) {
  const keys = new Set([...before.keys(), ...now.keys()]);
  return [...keys]
    .filter(key => !isSame(before.get(key), now.get(key)))
    .map(String);
}

function isSame(left?: PropertyDescriptor, right?: PropertyDescriptor) {
  return (
    left !== undefined &&
    right !== undefined &&
    (
      ['value', 'get', 'set', 'writable', 'enumerable', 'configurable'] as const
    ).every(part => Object.is(left[part], right[part]))
  );
}

function isObject(value: unknown): value is object {
  return (
    (typeof value === 'object' && value !== null) || typeof value === 'function'
  );
}

function nameOf(object: object): string {
  if (object === globalThis) return 'globalThis';
  return Object.getOwnPropertyDescriptor(object, 'name')?.value ?? 'an object';
}
