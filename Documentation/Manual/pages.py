#!/usr/bin/env python3
"""Writes the man pages of a program: one for itself, one for each command, and one for each topic
of its help.

    Documentation/Manual/pages.py PROGRAM FOLDER

All text comes from the program: its help pages and the description of its options that it prints
with --experimental-dump-help. Nothing has to be kept in step by hand.
"""

import json
import re
import subprocess
import sys
from pathlib import Path


def output(*words):
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


def escaped(text):
    """A text for roff: no control lines, backslashes and hyphens as they are, all in ASCII."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    text = "".join(c if c.isascii() else f"\\[u{ord(c):04X}]" for c in text)
    return re.sub(r"^([.'])", r"\\&\1", text, flags=re.MULTILINE)


def section(page, title):
    """The lines of a help page between a title in capitals and the next one."""
    found = re.search(rf"^{title}:(.*?)(?=^[A-Z ]+:|\Z)", page, re.MULTILINE | re.DOTALL)
    return found.group(1).strip("\n") if found else ""


def option_names(argument):
    """The names of an option as they are typed, with the word for its value."""
    if argument["kind"] == "positional":
        return f"<{argument['valueName']}>"
    names = [
        ("-" if name["kind"] == "short" else "--") + name["name"] for name in argument["names"]
    ]
    names.sort(key=len)
    value = f" <{argument['valueName']}>" if argument["kind"] == "option" else ""
    return ", ".join(names) + value


def options(command):
    """The arguments of a command as tagged paragraphs."""
    for argument in command.get("arguments", []):
        if not argument["shouldDisplay"]:
            continue
        text = argument.get("abstract", "")
        if argument.get("allValues"):
            text += f" One of: {', '.join(argument['allValues'])}."
        if "defaultValue" in argument:
            text += f" The default is {argument['defaultValue']}."
        yield f".TP\n.B {escaped(option_names(argument))}\n{escaped(text.strip())}\n"


def page(program, name, command, others, version):
    """The man page of the program (command names are `others`) or of one command."""
    words = name.split("-", 1)
    text = output(program, "help", *words[1:]) if len(words) > 1 else output(program, "--help")
    usage = " ".join(section(text, "USAGE").split())
    abstract = command["abstract"].rstrip(".")
    parts = [
        f'.TH "{name.upper()}" 1 "" "{version}" "User Commands"\n',
        f".SH NAME\n{escaped(name)} \\- {escaped(abstract)}\n",
        f".SH SYNOPSIS\n.nf\n{escaped(usage)}\n.fi\n",
    ]
    if command.get("discussion"):
        parts.append(f".SH DESCRIPTION\n{escaped(command['discussion'])}\n")
    if others:
        parts.append(".SH COMMANDS\n")
        for other in command["subcommands"]:
            if other["commandName"] in others:
                title = f"{name}-{other['commandName']}"
                parts.append(f".TP\n.BR {escaped(title)} (1)\n{escaped(other['abstract'])}\n")
    parts.append(".SH OPTIONS\n" + "".join(options(command)))
    examples = [line.strip() for line in section(text, "EXAMPLES").splitlines() if line.strip()]
    if examples:
        lines = "\n".join(escaped(line) for line in examples)
        parts.append(f".SH EXAMPLES\n.nf\n{lines}\n.fi\n")
    parts.append(".SH EXIT STATUS\n" + "".join(statuses(program)))
    also = [f".BR {escaped(f'{words[0]}-{topic}')} (7)" for topic in topics(program)]
    if not others:
        also.insert(0, f".BR {escaped(words[0])} (1)")
    parts.append(".SH SEE ALSO\n" + ",\n".join(also) + "\n")
    return "".join(parts)


def topics(program):
    """The topics of the help, by what the first page lists."""
    listed = section(output(program, "--help"), "TOPICS")
    return re.findall(r"^  ([a-z][a-z-]*)  ", listed, re.MULTILINE)


def statuses(program):
    """The exit statuses as tagged paragraphs, from the topic about them."""
    text = output(program, "help", "exit-codes")
    for number, meaning in re.findall(r"^  (\d+) +(.*(?:\n {4,}.*)*)", text, re.MULTILINE):
        yield f".TP\n.B {number}\n{escaped(' '.join(meaning.split()))}\n"


def topic_page(program, name, topic, version):
    """The man page of a topic: its text as it is printed."""
    title, _, text = output(program, "help", topic).partition("\n")
    return (
        f'.TH "{name.upper()}\\-{topic.upper()}" 7 "" "{version}" "Warpwright"\n'
        f".SH NAME\n{escaped(f'{name}-{topic}')} \\- {escaped(title.rstrip('.'))}\n"
        f".SH DESCRIPTION\n.nf\n{escaped(text.strip(chr(10)))}\n.fi\n"
        f".SH SEE ALSO\n.BR {escaped(name)} (1)\n"
    )


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, folder = sys.argv[1], Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    root = json.loads(output(program, "--experimental-dump-help"))["command"]
    version = output(program, "--version").strip()
    name = root["commandName"]
    commands = {
        command["commandName"]: command
        for command in root["subcommands"]
        if command["shouldDisplay"] and command["commandName"] != "help"
    }
    pages = {name: page(program, name, root, set(commands), version)}
    for word, command in commands.items():
        pages[f"{name}-{word}"] = page(program, f"{name}-{word}", command, None, version)
    for title, text in pages.items():
        (folder / f"{title}.1").write_text(text, encoding="utf-8")
    for topic in topics(program):
        text = topic_page(program, name, topic, version)
        (folder / f"{name}-{topic}.7").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
