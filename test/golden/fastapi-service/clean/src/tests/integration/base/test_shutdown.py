import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import httpx2
import sqlalchemy as sa


@contextmanager
def running_service(
    database_url: str, **environment: str
) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "uvicorn", "src.main:app", "--port", str(port)]
    variables = {**os.environ, "DATABASE_URL": database_url, **environment}
    with subprocess.Popen(command, env=variables) as process:
        try:
            yield process, f"http://127.0.0.1:{port}"
        finally:
            process.kill()


def wait_for(url: str, status: int) -> None:
    for _ in range(100):
        try:
            if httpx2.get(url).status_code == status:
                return
        except httpx2.TransportError:
            pass
        time.sleep(0.1)
    raise AssertionError(f"{url} did not answer {status}")


def test_readiness_goes_first_and_the_server_later(
    database_url: str, migrated_engine: sa.Engine
) -> None:
    with running_service(database_url, SHUTDOWN_DELAY_SECONDS="2") as (process, url):
        wait_for(f"{url}/health/ready", 200)
        process.send_signal(signal.SIGTERM)
        wait_for(f"{url}/health/ready", 503)
        assert httpx2.get(f"{url}/api/v1/items").status_code == 200
        assert process.wait(timeout=10) in (0, -signal.SIGTERM)
