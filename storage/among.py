"""Whether a column holds one of many values, which are handed over as one parameter.

An `IN` with a parameter for each value is another statement for every number of them, put together
and parsed anew each time; with a hundred athletes at once that is a tenth of all the work.
"""

import json
from collections.abc import Sequence
from typing import Any, TypeAlias

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Dialect,
    Select,
    String,
    any_,
    bindparam,
    func,
    literal_column,
    select,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import NullType, TypeDecorator, TypeEngine

Values: TypeAlias = Sequence[str] | Sequence[int]
"""What a column is looked for among."""


def is_among(column: ColumnElement[Any], name: str) -> ColumnElement[bool]:
    """Whether a column's value is one of those given as the parameter of this name."""
    item = BigInteger if column.type.python_type is int else String
    return _IsAmong(column, bindparam(name, type_=_Many(item)))


class _Many(TypeDecorator[Values]):
    """Many values as one: an array in PostgreSQL, a JSON text in SQLite."""

    impl = String
    cache_ok = True

    def __init__(self, item: type[TypeEngine[Any]]) -> None:
        super().__init__()
        self.item = item

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "sqlite":
            return String()
        from sqlalchemy.dialects.postgresql import ARRAY

        return ARRAY(self.item)

    def process_bind_param(self, value: Values | None, dialect: Dialect) -> Any:
        values = list(value or ())
        return json.dumps(values) if dialect.name == "sqlite" else values


class _IsAmong(FunctionElement[Any]):
    """Said in the way of each database.

    It has no type: of a Boolean `= 1` is asked in SQLite, which then finds no index for it.
    """

    type = NullType()
    inherit_cache = True
    name = "is_among"


@compiles(_IsAmong, "sqlite")
def _in_sqlite(element: _IsAmong, compiler: SQLCompiler, **options: Any) -> str:
    column, values = element.clauses
    each: Select[Any] = select(literal_column("value")).select_from(func.json_each(values))
    return compiler.process(column.in_(each), **options)


@compiles(_IsAmong, "postgresql")
def _in_postgresql(element: _IsAmong, compiler: SQLCompiler, **options: Any) -> str:
    column, values = element.clauses
    return compiler.process(column == any_(values), **options)
