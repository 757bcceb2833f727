import { LibraryRule } from '../LintRule';
import { fixOfName } from '../places';

/** A role is played by units, and somebody asks for it. */
export const roles: LibraryRule = {
  id: 'role',
  promise: 'Every role names units that exist, and some unit imports it.',
  severity: 'error',
  check({ library, roots }) {
    const known = library.layers.flatMap(layer => Object.keys(layer.units));
    const imports = (role: string) =>
      roots.some(({ text }) =>
        new RegExp(`^from\\s+@${role}\\s`, 'm').test(text),
      );
    return library.layers.flatMap(layer =>
      Object.entries(layer.roles).flatMap(([role, players]) => [
        ...players
          .map((unit, index) => ({ unit, path: ['roles', role, index] }))
          .filter(({ unit }) => !known.includes(unit))
          .map(({ unit, path }) => ({
            where: layer.placeOf(path),
            what: `lets '${unit}' play the role '${role}', which is no unit`,
            fix: fixOfName(unit, known, 'name a unit that exists'),
          })),
        ...(imports(role)
          ? []
          : [
              {
                where: layer.placeOf(['roles', role]),
                what: `declares the role '${role}', from which no unit imports`,
                fix: `import from @${role} or remove the role`,
              },
            ]),
      ]),
    );
  },
};
