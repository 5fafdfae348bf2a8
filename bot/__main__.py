"""The command line of the coach: `coach` is `python -m bot`."""

import sys

OK, FAILURE, USAGE, REFUSED = 0, 1, 2, 3
INTERRUPTED, PIPE_CLOSED = 130, 141


def main(arguments: list[str]) -> int:
    """Runs one subcommand; returns its exit code."""
    from bot.command_line.options import UsageFault, read_options
    from bot.loading import load

    options = read_options(arguments)
    try:
        module = load(f"bot.command_line.{options.subcommand}")
        code: int = module.run(options)
        sys.stdout.flush()
    except UsageFault as fault:
        print(f"coach {options.subcommand}: {fault}", file=sys.stderr)
        return USAGE
    except BrokenPipeError:
        _close_output()
        return PIPE_CLOSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as fault:  # noqa: BLE001  (the outermost of all)
        return _confess(fault)
    return code


def _confess(fault: Exception) -> int:
    """Says in a line that the coach itself is at fault; all of it where DEBUG is set."""
    import os

    if os.environ.get("LOG_LEVEL", "").upper() == "DEBUG":
        raise fault
    reason = str(fault).split("\n", 1)[0]
    print(f"That failed on my side: {type(fault).__name__}: {reason}", file=sys.stderr)
    print("`coach doctor` checks the set-up; LOG_LEVEL=DEBUG shows where.", file=sys.stderr)
    return FAILURE


def _close_output() -> None:
    """Nobody reads any more; keeps the interpreter from complaining about it at its end."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
