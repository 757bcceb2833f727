import { PythonFormatter } from './formatPython';
import { renderImports } from './renderImports';
import { splitHeader } from './splitHeader';

describe('renderImports', () => {
  const { imports } = splitHeader(
    [
      'from app.models import Item, NoteLink, Notebook, Note, Item10, Item2',
      'from fastapi import (',
      '    FastAPI,',
      '    APIRouter,',
      ')',
      'import sqlalchemy as sa',
      'import os, sys',
      'from typing import Any, TYPE_CHECKING, cast',
      'from alembic import op as operations, context',
      'from __future__ import annotations',
      'from pydantic import AliasChoices, AwareDatetime, BaseModel, ConfigDict, EmailStr, Field, SecretStr, Url',
    ].join('\n'),
  );
  const text = renderImports(imports, ['app']);

  it('prints sections, sorts, merges and wraps', () => {
    expect(text).toBe(`from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any, cast

import sqlalchemy as sa
from alembic import context
from alembic import op as operations
from fastapi import APIRouter, FastAPI
from pydantic import (
    AliasChoices,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    EmailStr,
    Field,
    SecretStr,
    Url,
)

from app.models import Item, Item2, Item10, Note, Notebook, NoteLink`);
  });

  it('prints what the linter of the generated project calls sorted', () => {
    const findings = new PythonFormatter(['app']).problems(
      'x.py',
      `${text}\n`,
      [],
    );
    expect(findings.filter(({ what }) => what.includes('un-sorted'))).toEqual(
      [],
    );
  });
});

describe('PythonFormatter', () => {
  it('names path, line and source of a text that is not Python', () => {
    expect(() =>
      new PythonFormatter(['app']).format('app/x.py', 'x = 1\ndef (:\n', [
        'units/x.njk',
      ]),
    ).toThrow(
      'app/x.py: cannot be formatted: Expected an identifier in line 2 (def (:); correct units/x.njk.',
    );
  });
});
