import { RenderedUnit } from '../units/UnitInstance';
import { facadeFiles } from './facadeFiles';

const LAYOUT = { package: 'src', tests: 'src/tests' };

const SESSION = `import logging

logger = logging.getLogger(__name__)
SessionDependency = int


class Database:
    pass


async def database_session() -> None:
    pass
`;

function unit(name: string, path: string, text: string): RenderedUnit {
  return { unit: name, source: `${name}.njk`, path, purpose: '', text };
}

describe('facadeFiles', () => {
  it('offer the classes, functions and types of a unit, and no variable of its own', () => {
    const facades = { 'src/core/database.py': ['session'] };
    const units = [unit('session', 'src/db/database.py', SESSION)];
    expect(facadeFiles(units, { ...LAYOUT, facades })).toEqual([
      {
        path: 'src/core/database.py',
        text: `from src.db.database import Database, SessionDependency, database_session

__all__ = [
    "Database",
    "SessionDependency",
    "database_session",
]
`,
      },
    ]);
  });

  it('are left out where their units say nothing about the model', () => {
    const facades = { 'src/core/enums.py': ['enum'] };
    expect(facadeFiles([], { ...LAYOUT, facades })).toEqual([]);
  });
});
