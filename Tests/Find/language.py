"""The language of criteria, read and evaluated as its specification says.

`parse` makes nested tuples of a text, and `Evaluation` gives their value on a map. Figures, calls
and sets come from the map; what is here knows numbers, infinity, `none`, labels and truth.
"""

import math
import re

TOKEN = re.compile(
    r"\s*(?:(?P<number>\d+(?:\.(?!\.)\d*)?(?:[eE][+-]?\d+)?)|(?P<name>[A-Za-z_][A-Za-z_0-9]*)"
    r"|'(?P<text>[^']*)'|(?P<sign>\.\.|<=|>=|==|!=|[-+*/<>()\[\],:;.=%]))"
)
UNITS = {"hops", "turns", "sectors", "cr", "units"}
COMPARISONS = {"<", "<=", ">", ">=", "==", "!="}
AGGREGATES = {"count", "any", "all", "none", "min", "max", "mean", "sum"}


class Criterion:
    """Reads a text into nested tuples."""

    def __init__(self, text, sets):
        self.tokens, self.place, self.sets = [], 0, sets
        end = 0
        text = text.rstrip()
        while end < len(text):
            found = TOKEN.match(text, end)
            assert found, f"no word at {text[end:]!r}"
            self.tokens.append((found.lastgroup, found.group(found.lastgroup)))
            end = found.end()
        self.tokens.append(("end", ""))

    def peek(self, ahead=0):
        """The words of a token."""
        kind, word = self.tokens[min(self.place + ahead, len(self.tokens) - 1)]
        return word if kind in ("sign", "name") else ""

    def take(self, *words):
        """Whether the next token is one of some words, which is then left behind."""
        if self.peek() in words and self.peek():
            self.place += 1
            return self.tokens[self.place - 1][1]
        return None

    def need(self, word):
        assert self.take(word), f"{word} expected at {self.tokens[self.place :]}"

    def expression(self):
        names = []
        while self.take("let"):
            name = self.name()
            self.need("=")
            names.append((name, self.sum()))
            self.need(";")
        body = self.either()
        return ("let", names, body) if names else body

    def either(self):
        parts = [self.both()]
        while self.take("or"):
            parts.append(self.both())
        return ("or", parts) if len(parts) > 1 else parts[0]

    def both(self):
        parts = [self.negated()]
        while self.take("and"):
            parts.append(self.negated())
        return ("and", parts) if len(parts) > 1 else parts[0]

    def negated(self):
        return ("not", self.negated()) if self.take("not") else self.comparison()

    def comparison(self):
        operands, signs = [self.sum()], []
        if self.take("in"):
            low = self.sum()
            self.need("..")
            return ("compare", [low, operands[0], self.sum()], ["<=", "<="])
        while sign := self.take(*COMPARISONS):
            signs.append(sign)
            operands.append(self.sum())
        return ("compare", operands, signs) if signs else operands[0]

    def sum(self):
        left = self.product()
        while sign := self.take("+", "-"):
            left = (sign, left, self.product())
        return left

    def product(self):
        left = self.signed()
        while sign := self.take("*", "/"):
            left = (sign, left, self.signed())
        return left

    def signed(self):
        return ("minus", self.primary()) if self.take("-") else self.primary()

    def name(self):
        kind, word = self.tokens[self.place]
        assert kind == "name", f"a name expected at {self.tokens[self.place :]}"
        self.place += 1
        return word

    def primary(self):
        kind, word = self.tokens[self.place]
        if kind == "number":
            self.place += 1
            unit = self.take("%") or (self.take(*UNITS) if self.peek() in UNITS else None)
            return ("number", float(word), unit)
        if kind == "text":
            self.place += 1
            return ("text", word)
        if self.take("("):
            inner = self.expression()
            self.need(")")
            return inner
        name = self.name()
        if name in AGGREGATES and self.take("("):
            return self.over(name)
        if name in ("inf", "none"):
            return ("number", math.inf if name == "inf" else None, None)
        path = self.path(name)
        if self.take("("):
            arguments = []
            while not self.take(")"):
                arguments.append(self.expression())
                self.take(",")
            # A figure of a function, as in `starts(4).territory`.
            steps = [*path, self.name()] if self.take(".") else path
            return ("call", steps, arguments)
        return ("path", path)

    def path(self, name):
        steps = [name]
        while self.peek() in (".", "["):
            if self.take("."):
                steps.append(self.name())
            else:
                self.need("[")
                steps.append(int(self.tokens[self.place][1]))
                self.place += 1
                self.need("]")
        return steps

    def over(self, name):
        variable, chosen, body = None, self.name(), None
        if self.take("in"):
            variable, chosen = chosen, self.name()
        assert chosen in self.sets, f"no set: {chosen}"
        condition = None
        if self.take("["):
            condition = self.expression()
            self.need("]")
        if self.take(":"):
            body = self.expression()
        self.need(")")
        return ("over", name, variable, chosen, condition, body)


def parse(text, sets):
    """The criterion that a text is."""
    reader = Criterion(text, sets)
    result = reader.expression()
    assert reader.tokens[reader.place][0] == "end", f"more than a criterion: {text}"
    return result


def label(value):
    """Labels compare without case, and `-` like `_`."""
    return value.lower().replace("-", "_") if isinstance(value, str) else value


def compared(left, sign, right):
    """The truth of a comparison, false beside `none`."""
    if left is None or right is None:
        return False
    left, right = label(left), label(right)
    if sign == "==":
        return left == right
    if sign == "!=":
        return left != right
    return {"<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right}[sign]


def calculated(sign, left, right):
    """A number, or `none` for what is not one."""
    if left is None or right is None:
        return None
    left, right = float(left), float(right)
    if sign == "/":
        if right == 0:
            negative = math.copysign(1, right) * math.copysign(1, left) < 0
            result = math.nan if left == 0 else -math.inf if negative else math.inf
        else:
            result = left / right
    else:
        result = {"+": left + right, "-": left - right, "*": left * right}[sign]
    return None if math.isnan(result) else result


class Evaluation:
    """Values of criteria on a map, which has `figure`, `call`, `elements`, `attribute`, `place`."""

    def __init__(self, subject):
        self.subject = subject
        self.scopes, self.names, self.parts = [], [], {}

    def value(self, node):
        return getattr(self, "of_" + NODES[node[0]])(node)

    def of_let(self, node):
        before = len(self.names)
        for name, part in node[1]:
            self.names.append((name, self.value(part)))
            self.parts[name] = part
        result = self.value(node[2])
        del self.names[before:]
        return result

    def of_logic(self, node):
        values = (self.value(part) for part in node[1])
        return all(values) if node[0] == "and" else any(values)

    def of_not(self, node):
        return not self.value(node[1])

    def of_number(self, node):
        return node[1] / 100 if node[2] == "%" else node[1]

    def of_text(self, node):
        return node[1]

    def of_minus(self, node):
        value = self.value(node[1])
        return None if value is None else -value

    def of_arithmetic(self, node):
        left, right = self.value(node[1]), self.value(node[2])
        if node[0] in "+-":
            left, right = self.scaled(node[1], left, node[2]), self.scaled(node[2], right, node[1])
        return calculated(node[0], left, right)

    def of_compare(self, node):
        values = [self.value(part) for part in node[1]]
        for index, (left, right) in enumerate(zip(node[1][:-1], node[1][1:])):
            first = self.scaled(left, values[index], right)
            second = self.scaled(right, values[index + 1], left)
            if not compared(first, node[2][index], second):
                return False
        return True

    def scaled(self, node, value, other):
        """The value of a literal percentage, a hundredth but beside a figure in percent."""
        is_scaled = value is not None and self.is_percentage(node) and self.is_percent(other)
        return value * 100 if is_scaled else value

    def is_percent(self, node):
        """Whether a number is in percent, which a figure at its bottom is."""
        kind = node[0]
        if kind == "let":
            return self.is_percent(self.behind(node))
        if kind == "path":
            if len(node[1]) == 1 and node[1][0] in self.parts:
                return self.is_percent(self.parts[node[1][0]])
            return str(node[1][-1]).endswith("Percent")
        if kind == "over":
            return node[5] is not None and node[1] != "count" and self.is_percent(node[5])
        if kind == "/":
            return self.is_percent(node[1]) and node[2][0] == "number"
        return kind in ("minus", "+", "-", "*") and any(map(self.is_percent, node[1:]))

    def is_percentage(self, node):
        """Whether a number is a literal percentage, also with a sign, a name, or a factor."""
        if node[0] == "let":
            return self.is_percentage(self.behind(node))
        if node[0] == "path" and len(node[1]) == 1 and node[1][0] in self.parts:
            return self.is_percentage(self.parts[node[1][0]])
        if node[0] == "minus":
            return self.is_percentage(node[1])
        if node[0] == "over":
            return node[5] is not None and node[1] != "count" and self.is_percentage(node[5])
        if node[0] in ("+", "-", "*", "/"):
            left, right = map(self.is_percentage, node[1:])
            return {"*": left or right, "/": left and not right}.get(node[0], left and right)
        return node[0] == "number" and node[2] == "%"

    def behind(self, node):
        """What stands behind names, which are then known."""
        for name, part in node[1]:
            self.parts[name] = part
        return node[2]

    def of_path(self, node):
        steps = node[1]
        for variable, chosen, element in reversed(self.scopes):
            if variable == steps[0]:
                if len(steps) == 1:
                    return self.subject.place_of(chosen, element)
                return self.subject.attribute(chosen, element, steps[1], [])
        if self.scopes and len(steps) == 1:
            _, chosen, element = self.scopes[-1]
            if self.subject.has_attribute(chosen, steps[0]):
                return self.subject.attribute(chosen, element, steps[0], [])
        for name, value in reversed(self.names):
            if [name] == steps:
                return value
        if self.subject.has_figure(steps):
            return self.subject.figure(steps)
        if steps in (["true"], ["false"]):
            return steps == ["true"]
        return steps[0]

    def of_call(self, node):
        path, arguments = node[1], [self.value(part) for part in node[2]]
        for variable, chosen, element in reversed(self.scopes):
            if variable == path[0]:
                return self.subject.attribute(chosen, element, path[1], arguments)
        if self.scopes and len(path) == 1:
            _, chosen, element = self.scopes[-1]
            if self.subject.has_attribute(chosen, path[0]):
                return self.subject.attribute(chosen, element, path[0], arguments)
        return self.subject.call(path, arguments)

    def of_over(self, node):
        _, name, variable, chosen, condition, body = node
        values = []
        for element in self.subject.elements(chosen):
            self.scopes.append((variable, chosen, element))
            if condition is None or self.value(condition):
                values.append(True if body is None else self.value(body))
            self.scopes.pop()
        return aggregate(name, values, body is not None)


def aggregate(name, values, has_body):
    """Puts the values of a set together; those without a number are left out."""
    if name == "count":
        return float(sum(bool(value) for value in values)) if has_body else float(len(values))
    if name in ("any", "all", "none"):
        return {"any": any(values), "all": all(values), "none": not any(values)}[name]
    numbers = [float(value) for value in values if value is not None]
    if name == "min":
        return min(numbers, default=math.inf)
    if name == "max":
        return max(numbers, default=-math.inf)
    total = 0.0
    for number in numbers:
        total += number
    if name == "mean":
        total = total / len(numbers) if numbers else math.nan
    return None if math.isnan(total) else total


NODES = {
    **{"let": "let", "or": "logic", "and": "logic", "not": "not", "number": "number"},
    **{"text": "text", "minus": "minus", "compare": "compare", "path": "path", "call": "call"},
    **{"over": "over", "+": "arithmetic", "-": "arithmetic", "*": "arithmetic", "/": "arithmetic"},
}
