"""Makes schemas of PostgreSQL from a data dictionary alone, independent of Warpwright.

The dictionary is a folder of tab-separated files: tables, columns, enums, constraints and indexes.
The first line of each names its columns.
"""

import os
import random


def read(folder, name):
    with open(os.path.join(folder, name + ".tsv"), encoding="utf-8") as file:
        lines = file.read().split("\n")
    head = lines[0].split("\t")
    return [dict(zip(head, line.split("\t"))) for line in lines[1:] if line]


def quoted(name):
    return '"' + name.strip().strip('"') + '"'


class Dictionary:
    def __init__(self, folder):
        self.tables = [t["table"] for t in read(folder, "tables") if t["in_scope"] == "named"]
        self.columns = {t: [] for t in self.tables}
        for column in read(folder, "columns"):
            if column["table"] in self.columns:
                self.columns[column["table"]].append(column)
        self.types = {}
        for label in read(folder, "enums"):
            self.types.setdefault(label["enum_name"], []).append(
                (int(label["ordinal"]), label["value"])
            )
        self.constraints = read(folder, "constraints")
        self.indexes = read(folder, "indexes")

    def statements(self):
        """The schema as the dictionary has it."""
        return self.build(self.tables, self.types, lambda column: column["postgres_type"])

    def game_statements(self):
        """The schema of a game that was migrated for years, as far as is known of it: tables of our
        own design are missing, columns stand in another order, some labels too, one type is a text,
        checks and keys are stricter."""
        shuffler = random.Random(2102)
        tables = [
            t
            for t in self.tables
            if t == "markets" or any(c["source"] == "model" for c in self.columns[t])
        ]
        types = {name: list(labels) for name, labels in self.types.items()}
        for name in ("ship_type", "resource_type"):
            types[name] = [(-order, label) for order, label in types[name]]
        types["warp_tunnel_type"].append((99, "ONE_WAY"))
        used = {c["postgres_type"] for t in tables for c in self.columns[t]}
        types = {name: labels for name, labels in types.items() if name in used}

        def kind(column):
            if (column["table"], column["column"]) == ("zones", "zone_type"):
                return "VARCHAR(50)"
            return column["postgres_type"]

        def order(columns):
            columns = list(columns)
            shuffler.shuffle(columns)
            return columns

        return [
            "CREATE TABLE player_trade_sessions (id UUID PRIMARY KEY);",
            *self.build(tables, types, kind, order),
            "ALTER TABLE regions ADD CHECK (governance_quorum_pct BETWEEN 0.25 AND 0.60);",
            "ALTER TABLE players ADD FOREIGN KEY (open_trade_session_id) "
            "REFERENCES player_trade_sessions (id);",
        ]

    def build(self, tables, types, kind, order=list):
        result = []
        for name, labels in types.items():
            texts = ", ".join("'" + label + "'" for _, label in sorted(labels))
            result.append(f"CREATE TYPE {quoted(name)} AS ENUM ({texts});")
        keys = []
        for table in tables:
            clauses = []
            for column in order(self.columns[table]):
                name = quoted(column["column"])
                clause = f"{name} {kind(column)}"
                clause += "" if column["nullable"] == "YES" else " NOT NULL"
                if column["server_default"] and kind(column) == column["postgres_type"]:
                    clause += " DEFAULT " + column["server_default"]
                clauses.append(clause)
                target, _, action = column["fk"].partition(",")
                if target and target.split(".")[0] in tables:
                    other, key = target.split(".")
                    on_delete = f" ON DELETE {action.strip()}" if action.strip() else ""
                    keys.append(
                        f"ALTER TABLE {quoted(table)} ADD FOREIGN KEY ({name}) "
                        f"REFERENCES {quoted(other)} ({quoted(key)}){on_delete};"
                    )
            primary = ", ".join(
                quoted(c["column"]) for c in self.columns[table] if c["pk"] == "YES"
            )
            clauses.append(f"PRIMARY KEY ({primary})")
            result.append(f"CREATE TABLE {quoted(table)} ({', '.join(clauses)});")
        for constraint in self.constraints:
            if constraint["table"] not in tables:
                continue
            expression = constraint["expression"]
            if constraint["kind"] == "unique":
                names = ", ".join(quoted(n) for n in expression.split(","))
                clause = f"UNIQUE ({names})"
            else:
                clause = f"CHECK ({expression})"
            result.append(
                f"ALTER TABLE {quoted(constraint['table'])} "
                f"ADD CONSTRAINT {quoted(constraint['name'])} {clause};"
            )
        result += keys
        for index in self.indexes:
            if index["table"] not in tables:
                continue
            names = []
            for name in index["columns"].replace('"', "").split(","):
                words = name.split()
                names.append(" ".join([quoted(words[0]), *words[1:]]))
            unique = "UNIQUE " if index["unique"] == "YES" else ""
            result.append(
                f"CREATE {unique}INDEX {quoted(index['name'])} ON {quoted(index['table'])} "
                f"USING {index['method']} ({', '.join(names)});"
            )
        return result
