from time import perf_counter

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send


class TimingMiddleware:
    """Tells the caller how long an answer took, in the header that browsers show."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        start = perf_counter()

        async def send_with_duration(message: Message) -> None:
            if message["type"] == "http.response.start":
                milliseconds = (perf_counter() - start) * 1000
                headers = MutableHeaders(scope=message)
                headers["Server-Timing"] = f"app;dur={milliseconds:.2f}"
            await send(message)

        await self.app(scope, receive, send_with_duration)
