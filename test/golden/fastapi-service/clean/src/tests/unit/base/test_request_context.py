import pytest
from starlette.datastructures import Headers

from src.middlewares.request_id import request_ids

TRACE = "0af7651916cd43dd8448eb211c80319c"
SPAN = "b7ad6b7169203331"


def test_ids_of_the_caller_are_taken_over() -> None:
    headers = Headers({"x-request-id": "order-1.2_3", "traceparent": f"00-{TRACE}-{SPAN}-01"})
    ids = request_ids(headers)
    assert ids["request_id"] == "order-1.2_3"
    assert ids["trace_id"] == TRACE
    assert ids["parent_span_id"] == SPAN
    assert ids["span_id"] != SPAN


@pytest.mark.parametrize("given", ["", "a b", "a\nb", "ä", "x" * 129, "<script>"])
def test_a_malformed_request_id_is_replaced(given: str) -> None:
    assert request_ids(Headers({"x-request-id": given}))["request_id"] != given


@pytest.mark.parametrize(
    "given",
    ["", "00", f"00-{'0' * 32}-{SPAN}-01", f"00-{TRACE}-{'0' * 16}-01", f"00-{TRACE}-{SPAN}"],
)
def test_a_malformed_trace_is_not_continued(given: str) -> None:
    ids = request_ids(Headers({"traceparent": given}))
    assert ids["trace_id"] != TRACE
    assert "parent_span_id" not in ids
