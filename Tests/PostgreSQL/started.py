#!/usr/bin/env python3
"""Loads galaxies into a database whose game has been started: catalog rows are there under other
identifiers, with other values, some in other letters, some missing, some unknown; columns have been
added; an administrator and a player exist. An ordinary role owns the tables.
Usage: started.py WARPWRIGHT [--all]"""

import json
import os
import shutil
import sys
import tempfile
import time
import uuid

from check import OWN_TABLES, Check
from server import LoadError, Server

OPTIONS = {
    "terran-space": [],
    "player-owned": ["--sectors", "120"],
    "central-nexus": [],
    "galaxy": ["--set", "region.sectors=120"],
}
# The largest ones are loaded in one profile only, unless all is asked for.
LARGE = ("central-nexus", "galaxy")
PROFILES = {"empty": [], "demo": [], "load": ["--players", "30"]}
OPERATOR = "operator"
# What becomes of catalog rows that are there.
CHOICES = ("keep", "replace", "fail")
# Catalogs and their natural keys.
CATALOGS = {
    "ship_specifications": "type",
    "ship_rarity_configs": "ship_type",
    "resources": "type",
    "factions": "name",
    "medals": "id",
}
# Columns that name catalog rows, and the natural key they are compared by.
REFERENCES = {
    ("reputations", "faction_id"): "factions",
    ("sector_faction_influence", "faction_id"): "factions",
    ("player_medals", "medal_id"): "medals",
    ("player_medals", "awarded_by_user_id"): "users",
    ("audit_logs", "user_id"): "users",
    ("messages", "moderated_by"): "users",
}
# Tables in which the started game has rows of its own, apart from catalogs.
OTHERS = ("users", "players", "reputations", "player_medals")
# What takes a key of the galaxy, and the table and key that the error names: one after another in
# one database, against the order in which tables are looked at.
TAKEN = "INSERT INTO {0} SELECT * FROM json_populate_record(NULL::{0}, {{{0}}})"
CONFLICTS = [
    (TAKEN.format("economic_metrics"), "economic_metrics", "date"),
    (
        "DELETE FROM reputations; DELETE FROM player_medals; UPDATE players SET id = {player}",
        "players",
        "id",
    ),
    (TAKEN.format("regions"), "regions", "name"),
    (TAKEN.format("audit_logs"), "audit_logs", "id"),
    (TAKEN.format("teams"), "teams", "name"),
    ("UPDATE users SET is_admin = false, username = 'admin' WHERE is_admin", "users", "username"),
    ("UPDATE users SET username = {username} WHERE username <> 'admin'", "users", "username"),
    ("UPDATE users SET email = {email} WHERE username <> 'admin'", "users", "email"),
    (
        "UPDATE ship_specifications SET type = {missing}, id = {specification} "
        "WHERE type = 'CARRIER'",
        "ship_specifications",
        "id",
    ),
    (TAKEN.format("galaxies"), "galaxies", "name"),
]


def other(name):
    """An identifier that the game would have drawn."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, "started " + name))


def literal(value):
    return "'" + value.replace("'", "''") + "'"


def catalog_rows(tables):
    """Catalogs as a started game has them: other identifiers and values, one row missing."""
    rows = {}
    for table, key in CATALOGS.items():
        rows[table] = [dict(r) for r in tables[table][1:]]
        for row in rows[table]:
            row["id"] = row["id"] if key == "id" else other(table + str(row[key]))
            for column, value in row.items():
                if column in ("id", key):
                    continue
                if isinstance(value, int) and not isinstance(value, bool):
                    row[column] = value + 1
                if column == "description":
                    row[column] = "of the game"
    rows["factions"][0]["name"] = rows["factions"][0]["name"].upper()
    rows["medals"][0]["id"] = rows["medals"][0]["id"].upper()
    unknown = dict(
        rows["factions"][1], id=other("unknown"), name="Void Choir", faction_type="Military"
    )
    for row in rows["factions"] + [unknown]:
        row["home_sector_id"], row["territory_sectors"] = None, []
    rows["factions"].append(unknown)
    rows["medals"].append(dict(rows["medals"][1], id="special.founder", name="Founder"))
    return rows


def seed_statements(tables):
    """What the server of the game writes when it starts, and what one player did."""
    rows = catalog_rows(tables)
    administrator = next(r for r in tables["users"] if r["is_admin"])
    administrator = dict(
        administrator, id=other("admin"), username="Admin", email="root@example.org"
    )
    credentials = dict(tables["admin_credentials"][0], user_id=other("admin"), password_hash="own")
    user = next(r for r in tables["users"] if not r["is_admin"])
    player = next(r for r in tables["players"] if r["user_id"] == user["id"])
    user = dict(user, id=other("user"), username="someone", email="someone@example.org")
    player = {
        k: None
        if (k.startswith("current_") and k.endswith(("ship_id", "port_id", "planet_id")))
        or k in ("team_id", "home_region_id", "current_region_id")
        else v
        for k, v in player.items()
    }
    # In a sector that every map has.
    player.update(id=other("player"), user_id=other("user"), current_sector_id=1)
    faction = rows["factions"][0]["id"]
    standing = dict(
        tables["reputations"][0], id=other("r"), player_id=player["id"], faction_id=faction
    )
    award = dict(
        tables["player_medals"][0],
        id=other("m"),
        player_id=player["id"],
        medal_id=rows["medals"][0]["id"],
        awarded_by_user_id=None,
    )
    for column in award:
        if column.startswith("source_"):
            award[column] = None
    rows.update(
        users=[administrator, user],
        admin_credentials=[credentials],
        players=[player],
        reputations=[standing],
        player_medals=[award],
    )
    statements = [f"DROP TABLE {t};" for t in OWN_TABLES]
    for table, list_ in rows.items():
        statements.append(
            f"INSERT INTO {table} SELECT * FROM json_populate_recordset(NULL::{table}, "
            f"{literal(json.dumps(list_))});"
        )
    return [
        *statements,
        "ALTER TABLE factions ADD motto text NOT NULL DEFAULT 'onward';",
        "UPDATE factions SET motto = 'our own';",
        "ALTER TABLE sectors ADD visited_at timestamptz NOT NULL DEFAULT now();",
        "ALTER TABLE ship_specifications ADD wear real NOT NULL DEFAULT 1;",
    ]


class StartedCheck(Check):
    def __init__(self, program, folder, server):
        super().__init__(program, folder, server)
        self.names = [t["name"] for t in self.schema["tables"]]
        server.psql("postgres", ["-c", f"CREATE ROLE {OPERATOR} LOGIN"])
        self.tables = self.generate("terran-space", "demo", ["--seed", "77"], "json", "seeds")
        path = os.path.join(folder, "started.sql")
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(seed_statements(self.tables)))
        self.database("started", "template0")
        server.psql(
            "started", ["-f", os.path.join(folder, "schema.sql"), "-f", path], user=OPERATOR
        )
        self.database("refusing", "started")
        self.before = self.state("started")

    def generate(self, preset, profile, options, formats, name):
        """Makes a galaxy; the tables of its galaxy.json are returned if it is among the formats."""
        target = os.path.join(self.folder, name)
        self.run(
            [
                "generate",
                preset,
                "--profile",
                profile,
                "-T",
                formats,
                "-o",
                target + "/",
                "-q",
                "--force",
                *options,
            ]
        )
        if "json" not in formats.split(","):
            return None
        with open(os.path.join(target, "galaxy.json"), encoding="utf-8") as file:
            return json.load(file)["tables"]

    def database(self, name, template):
        self.server.psql(
            "postgres", ["-c", f"CREATE DATABASE {name} TEMPLATE {template} OWNER {OPERATOR}"]
        )

    def query(self, database, statements):
        """Answers of several queries, each one JSON value."""
        arguments = ["-At"]
        for statement in statements:
            arguments += ["-c", statement]
        return [
            json.loads(line) for line in self.server.psql(database, arguments).decode().splitlines()
        ]

    def state(self, database):
        """All rows of the tables in which a started game has some."""
        tables = [*list(CATALOGS), "admin_credentials", *list(OTHERS)]
        return dict(
            zip(
                tables,
                self.query(
                    database,
                    [
                        'SELECT coalesce(json_agg(t ORDER BY t::text COLLATE "C"), '
                        f"'[]')::jsonb::text FROM {t} t"
                        for t in tables
                    ],
                ),
                strict=False,
            )
        )

    def digests(self, database, tables):
        """A digest of each table, with natural keys in place of the identifiers of catalog rows."""
        queries = []
        for table in tables:
            cells = []
            for column in self.layout[table]:
                cell = f't."{column.name}"'
                target = REFERENCES.get((table, column.name))
                if target:
                    key = CATALOGS.get(target, "username")
                    cell = f"(SELECT lower(c.{key}::text) FROM {target} c WHERE c.id = {cell})"
                if (table, column.name) == ("stations", "faction_affiliation"):
                    cell = f"lower({cell})"
                cells.append(cell)
            own = [r["id"] for r in self.before[table]] if table in OTHERS else []
            where = (
                f" WHERE t.id::text <> ALL (ARRAY[{', '.join(map(literal, own))}])" if own else ""
            )
            if table == "users":
                where += " AND NOT t.is_admin"
            queries.append(
                "SELECT json_build_array(count(*), "
                "md5(string_agg(r, '/' ORDER BY r COLLATE \"C\")))"
                f" FROM (SELECT ROW({', '.join(cells)})::text AS r FROM {table} t{where}) AS x"
            )
        return dict(zip(tables, self.query(database, queries)))

    def check_references(self, case, database):
        """Every value of a column that names rows without a foreign key finds one."""
        columns, queries = [], []
        for soft in self.schema["softReferences"]:
            targets = [t.split(".") for t in soft["target"].split(" or ")]
            table, (column, _, member) = soft["table"], soft["column"].partition(".")
            if any(len(t) != 2 for t in targets) or targets[0][1] == "sector_number":
                continue
            kind = next(c.kind for c in self.layout[table] if c.name == column)
            value = f"t.{column} ->> '{member}'" if member else f"t.{column}::text"
            if soft["isList"] and kind.endswith("[]"):
                value = f"unnest(t.{column})::text"
            elif soft["isList"]:
                value = f"jsonb_array_elements_text(t.{column})"
            found = " UNION ALL ".join(f"SELECT {c}::text FROM {t}" for t, c in targets)
            columns.append(f"{table}.{soft['column']}")
            queries.append(
                f"SELECT count(*) FROM (SELECT {value} AS v FROM {table} t) AS x "
                f"WHERE v IS NOT NULL AND v NOT IN ({found})"
            )
        for column, count in zip(columns, self.query(database, queries)):
            if count:
                self.fail(case, f"{count} values of {column} name nothing")

    def check_catalogs(self, case, plain, after, existing):
        """Rows that were there are as they should be, and the others are ours."""
        for table, key in CATALOGS.items():
            there = {r[key].lower(): r for r in self.before[table]}
            ours = {r[key].lower(): r for r in plain[table]}
            found = {r[key].lower(): r for r in after[table]}
            if len(found) != len(after[table]) or set(found) != set(there) | set(ours):
                self.fail(case, f"{table}: {sorted(found)}")
                continue
            for name, row in found.items():
                expected = dict(there.get(name) or ours[name])
                if existing == "replace" and name in there and name in ours:
                    expected.update({k: v for k, v in ours[name].items() if k not in ("id", key)})
                extra = {"factions": {"motto": "onward"}, "ship_specifications": {"wear": 1}}
                if name not in there:
                    expected.update(extra.get(table, {}))
                if row != expected:
                    self.fail(case, f"{table}: {row} instead of {expected}")
        for table in ("admin_credentials", "users"):
            if any(r not in after[table] for r in self.before[table]):
                self.fail(case, f"a row of {table} that was there is changed")
        if sum(r["is_admin"] for r in after["users"]) != 1:
            self.fail(case, "there is not one administrator")

    def load_as_operator(self, database, path):
        self.server.psql(database, ["-f", path], user=OPERATOR)

    def refusal(self, case, database, path, table, key):
        """Loading is refused with one error that names a table and a key; nothing is changed."""
        tables = [t for t in self.names if t not in OWN_TABLES]
        before = self.server.psql(database, ["-At", "-c", self.everything(tables)])
        self.checked += 1
        try:
            self.load_as_operator(database, path)
            return self.fail(case, "is loaded")
        except LoadError as error:
            message = str(error)
        lines = [line for line in message.splitlines() if "ERROR:" in line]
        if len(lines) != 1 or f"ERROR:  {table}: " not in lines[0] or f"{key} = '" not in lines[0]:
            self.fail(case, message)
        if "Nothing was changed." not in message:
            self.fail(case, "it is not said that nothing was changed")
        if self.server.psql(database, ["-At", "-c", self.everything(tables)]) != before:
            self.fail(case, "the database is changed")
        return None

    def everything(self, tables):
        return (
            " UNION ALL ".join(
                f"SELECT '{t} ' || count(*) || coalesce(md5(string_agg(t::text, '/' "
                f"ORDER BY t::text COLLATE \"C\")), '') FROM {t} t"
                for t in tables
            )
            + " ORDER BY 1"
        )

    def check_galaxy(self, preset, profile):
        """One galaxy with every choice of what becomes of rows that are there."""
        case = f"{preset} {profile}"
        options = ["--seed", "2102"] + OPTIONS[preset] + PROFILES[profile]
        path = os.path.join(self.folder, "galaxy", "galaxy-data.sql")
        self.generate(preset, profile, options, "sql-data", "galaxy")
        self.database("work", "model")
        self.server.load("work", path)
        plain, digests = self.state("work"), self.digests("work", self.compared())
        self.server.drop("work")
        for existing in CHOICES:
            if existing != "keep":
                self.generate(
                    preset, profile, [*options, "--if-exists", existing], "sql-data", "galaxy"
                )
            title = f"{case}, {existing}"
            if existing == "fail":
                # A refused script changes nothing, so one database serves all.
                self.refusal(title, "refusing", path, "ship_specifications", "type")
                continue
            self.database("work", "started")
            self.check_load(title, path, plain, digests, existing)
            self.server.drop("work")

    def compared(self):
        """Tables whose rows are compared with those of a database that was empty."""
        skipped = set(CATALOGS) | {"admin_credentials"}
        return [t for t in self.names if t not in skipped]

    def check_load(self, case, path, plain, digests, existing):
        self.checked += 1
        try:
            self.load_as_operator("work", path)
        except LoadError as error:
            return self.fail(case, f"does not load: {error}")
        self.check_catalogs(case, plain, self.state("work"), existing)
        found = self.digests("work", list(digests))
        different = [t for t in digests if digests[t] != found[t]]
        if different:
            self.fail(
                case,
                "other rows in "
                + ", ".join(f"{t} {found[t]} instead of {digests[t]}" for t in different),
            )
        self.check_references(case, "work")
        return self.refusal(case + ", twice", "work", path, "galaxies", "name")

    def check_conflicts(self):
        """What takes a key of the galaxy is named before anything changes."""
        tables = self.generate("terran-space", "demo", ["--seed", "5"], "json,sql-data", "conflict")
        path = os.path.join(self.folder, "conflict", "galaxy-data.sql")
        values = {
            "username": tables["users"][3]["username"],
            "player": tables["players"][2]["id"],
            "email": next(r["email"] for r in tables["users"] if r["email"] and not r["is_admin"]),
            "missing": tables["ship_specifications"][0]["type"],
            "specification": next(
                r["id"] for r in tables["ship_specifications"] if r["type"] == "CARRIER"
            ),
        }
        references = {
            t["name"]: [c["name"] for c in t["columns"] if "references" in c]
            for t in self.schema["tables"]
        }
        for table in ("galaxies", "regions", "teams", "economic_metrics", "audit_logs"):
            row = {k: None if k in references[table] else v for k, v in tables[table][0].items()}
            if table not in ("audit_logs",):
                row["id"] = other(table)
            values[table] = json.dumps(row)
        values = {k: literal(v) for k, v in values.items()}
        self.database("work", "started")
        for statement, table, key in CONFLICTS:
            self.server.psql("work", ["-c", statement.format(**values)])
            self.refusal(f"{table}.{key} is taken", "work", path, table, key)
        self.server.drop("work")


def main():
    arguments = sys.argv[1:]
    takes_all = arguments[1:] == ["--all"]
    if len(arguments) != 1 + takes_all:
        sys.exit(__doc__)
    start = time.monotonic()
    folder = tempfile.mkdtemp(prefix="wwstarted")
    try:
        check = StartedCheck(os.path.abspath(arguments[0]), folder, Server())
        check.check_conflicts()
        for preset in OPTIONS:
            for profile in PROFILES:
                if preset not in LARGE or profile == "demo" or takes_all:
                    check.check_galaxy(preset, profile)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    check.report("rows in databases of started games", start, "loads")


if __name__ == "__main__":
    main()
