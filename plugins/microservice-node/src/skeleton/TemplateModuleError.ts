/**
 * A module with filters that a portal adds cannot be used. Its platform team can change it.
 *
 * @public
 */
export class TemplateModuleError extends Error {
  readonly name = 'TemplateModuleError';

  static notAbsolute(path: string) {
    return new TemplateModuleError(
      `The template module '${path}' is not an absolute path; give the '__filename' of the module itself.`,
    );
  }

  static notLoaded(path: string, reason: string) {
    return new TemplateModuleError(
      `The template module '${path}' cannot be loaded: ${reason}; correct it.`,
    );
  }

  static empty(path: string) {
    return new TemplateModuleError(
      `The template module '${path}' exports neither 'filters' nor 'globals'; export an object under one of these names.`,
    );
  }

  static flawed(
    path: string,
    { kind, name }: { kind: string; name: string },
    flaw: string,
  ) {
    return new TemplateModuleError(
      `The ${kind} '${name}' of the template module '${path}' ${flaw}; change it or give it another name.`,
    );
  }
}
