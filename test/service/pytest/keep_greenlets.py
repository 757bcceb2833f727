"""Keeps the main greenlet of each thread for as long as the tests run.

When a thread ends, greenlet frees its main greenlet in a pending call of the interpreter. Coverage has a weak reference to
it, whose callback is Python, and CPython 3.11 alone never gets past the first instruction of a traced function while
another pending call waits behind the one that it is in. What is kept is not freed. Other greenlets that end in another
thread are not kept and may still hang it, if rarely: `.ci/run` prefers a newer Python.
"""

import sys
import threading

from greenlet import getcurrent, greenlet

kept: list[greenlet] = []
run_thread = threading.Thread.run


def run_and_keep(thread: threading.Thread) -> None:
    kept.append(getcurrent())
    run_thread(thread)


if sys.version_info < (3, 12):
    threading.Thread.run = run_and_keep
