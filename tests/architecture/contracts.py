"""Two kinds of import contract that import-linter lacks: single owners, and blindness by pattern.

Both take patterns such as `bot.channels.telegram_*`, so they hold for modules not written yet.
"""

from fnmatch import fnmatchcase
from typing import Any

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output


class OwnedContract(Contract):
    """Lets only the owners import the packages."""

    type_name = "owned"

    packages: Any = fields.SetField(subfield=fields.StringField())
    owners: Any = fields.SetField(subfield=fields.StringField())

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        breaches = [
            breach
            for package in sorted(self.packages)
            for breach in _imports_of(graph, package)
            if not _matches(breach["importer"], self.owners)
        ]
        return ContractCheck(kept=not breaches, metadata={"breaches": breaches})

    def render_broken_contract(self, check: ContractCheck) -> None:
        for breach in check.metadata["breaches"]:
            _print_breach(breach)
        output.print(f"Allowed: {', '.join(sorted(self.owners))}.")


class BlindContract(Contract):
    """Keeps the modules from reaching the others, directly or through a third module."""

    type_name = "blind"

    modules: Any = fields.SetField(subfield=fields.StringField())
    blind_to: Any = fields.SetField(subfield=fields.StringField())

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        blind = sorted(name for name in graph.modules if _matches(name, self.modules))
        hidden = sorted(name for name in graph.modules if _matches(name, self.blind_to))
        chains = [
            chain
            for importer in blind
            for imported in hidden
            if (chain := graph.find_shortest_chain(importer=importer, imported=imported))
        ]
        return ContractCheck(kept=not chains, metadata={"chains": chains})

    def render_broken_contract(self, check: ContractCheck) -> None:
        for chain in check.metadata["chains"]:
            output.print(" -> ".join(chain))


def _imports_of(graph: ImportGraph, package: str) -> list[dict[str, Any]]:
    if package not in graph.modules:
        return []
    return [
        dict(detail)
        for importer in sorted(graph.find_modules_that_directly_import(package))
        for detail in graph.get_import_details(importer=importer, imported=package)
    ]


def _matches(name: str, patterns: set[str]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)


def _print_breach(breach: dict[str, Any]) -> None:
    output.print(f"{breach['importer']}:{breach['line_number']}: {breach['line_contents']}")
