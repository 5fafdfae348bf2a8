"""What can be written behind `coach`, and the help that explains it."""

import argparse
from typing import TypeAlias

Subparsers: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


class UsageFault(Exception):
    """An option holds something that can't be meant; says what would do."""


ABOUT = """\
Longrun is a running coach you chat with. It plans the season, writes each
workout, reminds you in the morning, asks in the evening how it went, and
reshapes the week when life happens.

Without a subcommand it opens the chat here, in the terminal. With
TELEGRAM_TOKEN or DISCORD_TOKEN in the environment or in .env it serves
Telegram and Discord instead.
"""
EXIT_CODES = """\
Exit codes: 0 done; 1 it failed, and the last line says why; 2 an option can't
be meant so; 3 the coach refuses to write such a plan (plan only).
"""
EPILOGS = {
    "say": """\
The same --athlete goes on with the same conversation, also in a later call. A
button is tapped by saying its label or its key. With --json the answer is one
object: text, buttons (key, label, command), commands (what was understood) and
facts (what happened).

  coach say --athlete ann "hi, I want to run a half marathon on 12 April"
  coach say --athlete ann --now 2026-01-07T07:00+01:00 "what's on today?"

A path to a file instead of a message sends the file: an activity of a watch
(FIT, GPX or TCX), a photo or a voice note.

  coach say ~/Downloads/morning-run.fit
""",
    "plan": """\
Goals: 5k, 10k, half, marathon, 50k or another distance such as 12km (these want
--date), base to keep fit, start-to-run for the first steps.

  coach plan --goal marathon --date 2027-04-11 --recent "10k 47:30" \\
             --weekly 40km --longest 18km --days tue,thu,sat,sun --long-day sun
  coach plan --goal start-to-run --days mon,wed,sat --json

When no safe plan leads there, the answer says why and what would do instead,
and the exit code is 3; with --json it stands under "refused".
""",
    "understand": """\
Reads one JSON object a line, {"id": 1, "text": "8k easy 46 min"}, and writes
one a line: id; commands, each with its name and fields (distances in metres,
times in seconds, dates ISO); confidence, 0 to 1; by, "gate" for a red flag,
"grammar", "ear" (what such words are mostly about) or "none"; and unexplained,
the words it could not place.
""",
    "doctor": """\
Looks at the settings, the database and its migrations, the time zones and the
shape of the tokens. Each fault comes with what to do about it. Exit code 0 when
nothing is wrong, 1 otherwise.
""",
    "evaluate": """\
The file holds one JSON object a line: text, the commands it should be taken for
(in the form that `coach understand` prints: name and fields, distances in
metres, times in seconds), and if you like id, now, zone, units and language:

  {"id": 1, "text": "8k easy 46 min", "now": "2026-11-23T18:00",
   "commands": [{"name": "LogActivity", "on": "2026-11-23", "kind": "easy",
                 "distance": 8000, "duration": 2760}]}

It is played through the grammar alone, through each model alone and through the
grammar with the model behind it, as the coach does it. "Right" means the right
commands with every slot right (free words are not judged); a wrong action would
have changed something that was not asked for. Any OpenAI-compatible server will
do: OPENAI_API_KEY, OPENAI_BASE_URL; prices are the MODEL_PRICE_... settings.

  coach evaluate tests/sentences/evaluation.jsonl --model gpt-4.1-mini
""",
    "usage": """\
One line for each day and model: athletes served, tokens sent, how many of these
the server still had in its cache, tokens written, and dollars by the prices set
when they were used: MODEL_PRICE_INPUT_USD, MODEL_PRICE_CACHED_INPUT_USD and
MODEL_PRICE_OUTPUT_USD. Days are in UTC, as the daily limits are. Where no price
was set the cost is not known: it says so, and with --json cost_usd is null.

  coach usage --days 30
""",
    "audit": """\
Builds plans for a grid of athletes and checks each against the checklist of
training laws; prints the pass rate of every item and lists the failures.
""",
}


def read_options(arguments: list[str]) -> argparse.Namespace:
    """The subcommand and its options; leaves with the help or a usage message by itself."""
    parser = _build_parser()
    options = parser.parse_args(arguments)
    if options.subcommand is None:
        options = parser.parse_args([*arguments, "run"])
    return options


def _build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="coach",
        description=ABOUT,
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version="Longrun 0.1.0")
    subparsers = parser.add_subparsers(dest="subcommand", title="subcommands", metavar="SUBCOMMAND")
    _add_run(subparsers)
    _add_chat(subparsers)
    _add_say(subparsers)
    _add_plan(subparsers)
    _add_understand(subparsers)
    _add_evaluate(subparsers)
    _add_usage(subparsers)
    _add_doctor(subparsers)
    _add_audit(subparsers)
    return parser


def _add(subparsers: Subparsers, name: str, summary: str) -> argparse.ArgumentParser:
    return subparsers.add_parser(
        name,
        help=summary,
        description=summary[0].upper() + summary[1:] + ".",
        epilog=EPILOGS.get(name),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def _add_run(subparsers: Subparsers) -> None:
    parser = _add(subparsers, "run", "serve Telegram and Discord, or chat here without tokens")
    _add_database(parser)


def _add_chat(subparsers: Subparsers) -> None:
    parser = _add(subparsers, "chat", "chat here in the terminal, or with a script on its input")
    _add_database(parser)
    parser.add_argument("--athlete", metavar="NAME", help="whose conversation (default: yours)")


def _add_say(subparsers: Subparsers) -> None:
    parser = _add(subparsers, "say", "say one message and print the coach's reply")
    parser.add_argument("text", metavar="TEXT", nargs="+", help="the message")
    _add_database(parser)
    parser.add_argument("--athlete", metavar="NAME", help="whose conversation (default: yours)")
    _add_now(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def _add_plan(subparsers: Subparsers) -> None:
    parser = _add(subparsers, "plan", "write a training plan without a conversation")
    add = parser.add_argument
    add("--goal", metavar="GOAL", required=True, help="what to train for (see below)")
    add("--date", metavar="DATE", help="race day, such as 2027-04-11")
    add("--target", metavar="TIME", help="finish time wished for, such as 3:29:00")
    add("--today", metavar="DATE", help="first day of the plan (default: today)")
    add("--recent", metavar="RESULT", help='a recent result, such as "5k 20:00"')
    add("--weekly", metavar="DISTANCE", help="distance of a usual week, such as 40km")
    add("--longest", metavar="DISTANCE", help="longest run of the last month, such as 18km")
    add("--runs", metavar="N", type=int, help="runs in a usual week now")
    add("--days", metavar="DAYS", help="days you can train, such as tue,thu,sat,sun")
    add("--minutes", metavar="LIST", help="minutes free on days, such as tue=60,sun=150")
    add("--long-day", metavar="DAY", help="day of the long run, such as sun")
    add("--level", metavar="LEVEL", help="beginner, intermediate or advanced")
    add("--age", metavar="YEARS", type=int, help="age in years")
    add("--units", metavar="UNITS", choices=("km", "mi"), default="km", help="km or mi")
    add("--json", action="store_true", help="print one JSON object")


def _add_understand(subparsers: Subparsers) -> None:
    parser = _add(subparsers, "understand", "show what messages are understood as, line by line")
    _add_now(parser)
    parser.add_argument("--zone", metavar="ZONE", help="the athlete's zone (default: UTC)")
    parser.add_argument("--units", choices=("km", "mi"), default="km", help="km or mi")


def _add_evaluate(subparsers: Subparsers) -> None:
    parser = _add(subparsers, "evaluate", "try grammar and models on a file of messages")
    add = parser.add_argument
    add("file", metavar="FILE", help="messages with what they mean (see below)")
    add("--model", metavar="NAME", action="append", help="a model to try; may be said again")
    _add_now(parser)
    add("--zone", metavar="ZONE", help="the athlete's zone (default: UTC)")
    add("--units", choices=("km", "mi"), default="km", help="km or mi")
    add("--json", action="store_true", help="print one JSON list")


def _add_usage(subparsers: Subparsers) -> None:
    parser = _add(subparsers, "usage", "show what the language model was used for and what it cost")
    add = parser.add_argument
    add("--days", metavar="N", type=int, default=7, help="how many days, today included (7)")
    _add_database(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def _add_doctor(subparsers: Subparsers) -> None:
    parser = _add(subparsers, "doctor", "check the set-up and say what to do about each fault")
    _add_database(parser)


def _add_audit(subparsers: Subparsers) -> None:
    parser = _add(subparsers, "audit", "check a grid of plans against the laws of training")
    parser.add_argument("--sample", metavar="N", type=int, help="only N athletes of the grid")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def _add_database(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--db", metavar="FILE", help="database file (default: what the settings say)"
    )


def _add_now(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--now",
        metavar="ISO",
        help="take this as the present, such as 2026-01-07T07:00 or ...+01:00 (default: now)",
    )
