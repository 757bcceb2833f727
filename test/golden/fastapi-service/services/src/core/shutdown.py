import asyncio
import signal
import threading
from collections.abc import Callable
from types import FrameType

SignalHandler = Callable[[int, FrameType | None], object]


class Shutdown:
    """Turns readiness off first and lets the server stop later, so that no request is lost."""

    def __init__(self, delay_seconds: float) -> None:
        self.delay_seconds = delay_seconds
        self.requested = False

    def watch(self) -> None:
        """Put the delay in front of the server's own signal handlers."""
        if threading.current_thread() is not threading.main_thread():
            return
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            stop_server = signal.getsignal(number)
            if callable(stop_server):
                signal.signal(number, self.handler(loop, stop_server))

    def handler(self, loop: asyncio.AbstractEventLoop, stop_server: SignalHandler) -> SignalHandler:
        def handle(number: int, frame: FrameType | None) -> None:
            if self.requested or self.delay_seconds == 0:
                stop_server(number, frame)
            else:
                loop.call_soon_threadsafe(
                    loop.call_later, self.delay_seconds, stop_server, number, None
                )
            self.requested = True

        return handle
