"""Has imported everything, and forks a coach for each line it reads: a start takes milliseconds."""

import json
import os
import signal
import sys
from datetime import datetime

from worker import FastClock, main


def serve() -> None:
    """Reads what to start, writes its process id."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the dead need no burial
    for line in sys.stdin:
        wanted = json.loads(line)
        clock = FastClock(
            datetime.fromisoformat(wanted["epoch"]), wanted["started"], wanted["speed"]
        )
        child = os.fork()
        if child == 0:
            main(wanted["url"], wanted["port"], clock)
            os._exit(0)
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    serve()
