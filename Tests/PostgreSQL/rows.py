"""Rows of a galaxy in one form, whatever they were read from, so that they can be compared."""

import json
import re
import tempfile


class Column:
    def __init__(self, name, kind):
        self.name = name
        self.kind = kind


def columns(schema):
    """Columns of every table from the machine description of the schema."""
    return {
        table["name"]: [Column(c["name"], c["type"]) for c in table["columns"]]
        for table in schema["tables"]
    }


def is_json(kind):
    return kind in ("JSON", "JSONB")


def is_number(kind):
    return kind in ("INTEGER", "BIGINT", "FLOAT") or kind.startswith("DECIMAL")


def document_value(value, kind):
    """A value of galaxy.json in the common form."""
    if value is None:
        return None
    if is_number(kind):
        return float(value)
    return value


def postgres_value(text, kind):
    """A value of COPY's CSV form, where None is NULL, in the common form."""
    if text is None:
        return None
    if is_json(kind):
        return json.loads(text)
    if kind == "BOOLEAN":
        return {"t": True, "f": False}[text]
    if is_number(kind):
        return float(text)
    if kind.startswith("TIMESTAMP"):
        match = re.fullmatch(r"(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)(\+00)?", text)
        if not match or bool(match[3]) != ("WITHOUT" not in kind):
            raise ValueError(f"a moment is expected, not {text}")
        return f"{match[1]}T{match[2]}Z"
    return text


def read_postgres(server, database, layouts):
    """Rows of all tables as PostgreSQL has them, in one session. Arrays are asked for as JSON."""
    with tempfile.TemporaryDirectory(prefix="wwcopy") as folder:
        commands = ["-c", "SET timezone = 'UTC'"]
        for table, layout in layouts.items():
            names = ", ".join(
                f'to_json("{c.name}")' if c.kind.endswith("[]") else f'"{c.name}"' for c in layout
            )
            commands += [
                "-c",
                f"\\copy (SELECT {names} FROM \"{table}\") TO '{folder}/{table}' "
                + r"(FORMAT csv, FORCE_QUOTE *, NULL '\N')",
            ]
        server.psql(database, commands)
        tables = {}
        for table, layout in layouts.items():
            with open(f"{folder}/{table}", encoding="utf-8", newline="") as file:
                tables[table] = [
                    tuple(freeze(v) for v in convert(row, layout)) for row in read_copy(file.read())
                ]
        return tables


def convert(row, layout):
    for value, column in zip(row, layout):
        if value is not None and column.kind.endswith("[]"):
            yield json.loads(value)
        else:
            yield postgres_value(value, column.kind)


def read_copy(text):
    """Rows that COPY wrote, in which every cell but NULL stands in quotes."""
    for row in csv_cells(text, "\n"):
        if any(value != "\\N" for value, quoted in row if not quoted):
            raise ValueError("a cell without quotes is not NULL")
        yield [value if quoted else None for value, quoted in row]


def document_rows(document, table, layout):
    """Rows of galaxy.json; every column must be there, and no other."""
    names = [c.name for c in layout]
    rows = []
    for row in document["tables"][table]:
        if list(row) != names:
            raise ValueError(f"{table}: columns differ from those of the schema")
        rows.append(tuple(freeze(document_value(row[c.name], c.kind)) for c in layout))
    return rows


def sqlite_rows(connection, table, layout):
    names = ", ".join(f'"{c.name}"' for c in layout)
    rows = []
    for row in connection.execute(f'SELECT {names} FROM "{table}" ORDER BY rowid'):
        values = []
        for value, column in zip(row, layout):
            if value is None:
                pass
            elif is_json(column.kind) or column.kind.endswith("[]"):
                value = json.loads(value)
            elif column.kind == "BOOLEAN":
                value = {0: False, 1: True}[value]
            elif is_number(column.kind):
                value = float(value)
            values.append(freeze(value))
        rows.append(tuple(values))
    return rows


def csv_rows(path, layout):
    """Rows of an RFC 4180 file; an empty cell without quotes is NULL."""
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    cells = list(csv_cells(text, "\r\n"))
    if [value for value, _ in cells[0]] != [c.name for c in layout]:
        raise ValueError(f"{path}: wrong header")
    rows = []
    for row in cells[1:]:
        values = []
        for (text_value, quoted), column in zip(row, layout):
            value = text_value
            if text_value == "" and not quoted:
                value = None
            elif is_json(column.kind) or column.kind.endswith("[]"):
                value = json.loads(text_value)
            elif column.kind == "BOOLEAN":
                value = {"true": True, "false": False}[text_value]
            elif is_number(column.kind):
                value = float(text_value)
            values.append(freeze(value))
        rows.append(tuple(values))
    return rows


def csv_cells(text, end_of_row):
    """Rows of comma-separated cells, each with whether it stood in quotes."""
    row, place = [], 0
    while place < len(text):
        quoted = text[place] == '"'
        if quoted:
            parts = []
            place += 1
            while True:
                end = text.index('"', place)
                parts.append(text[place:end])
                place = end + 1
                if text[place : place + 1] != '"':
                    break
                parts.append('"')
                place += 1
            row.append(("".join(parts), True))
        else:
            end = place
            while text[end] != "," and text[end] != end_of_row[0]:
                end += 1
            row.append((text[place:end], False))
            place = end
        if text[place] == ",":
            place += 1
        else:
            if not text.startswith(end_of_row, place):
                raise ValueError(f"a row ends in {end_of_row!r}")
            place += len(end_of_row)
            yield row
            row = []


def freeze(value):
    """A value that can be compared and sorted: numbers by value, objects without order."""
    if isinstance(value, dict):
        return ("o", *tuple(sorted((k, freeze(v)) for k, v in value.items())))
    if isinstance(value, list):
        return ("l", *tuple(freeze(v) for v in value))
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return value
    return float(value)


def difference(expected, found, table):
    """What is different between two lists of rows; None if nothing. Order does not count."""
    if len(expected) != len(found):
        return f"{table}: {len(found)} rows instead of {len(expected)}"
    if expected == found:
        return None
    left, right = sorted(map(repr, expected)), sorted(map(repr, found))
    for a, b in zip(left, right):
        if a != b:
            at = next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
            start, end = max(0, at - 60), at + 60
            return f"{table}: …{b[start:end]}… instead of …{a[start:end]}…"
    return None


def plain(value):
    """A value of a view, however a database prints it: numbers as numbers, booleans as 0 and 1."""
    text = {"t": "1", "f": "0", "true": "1", "false": "0"}.get(str(value), str(value))
    try:
        return repr(float(text))
    except ValueError:
        return text
