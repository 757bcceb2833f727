from urllib.parse import parse_qsl, urlencode

from starlette.datastructures import URL


def page_links(url: URL, offset: int, limit: int, total: int) -> str:
    """Write the Link header of RFC 8288, with addresses relative to the host."""
    last = max(total - 1, 0) // limit * limit
    targets = {"first": 0, "last": last}
    if offset > 0:
        targets["prev"] = max(offset - limit, 0)
    if offset + limit < total:
        targets["next"] = offset + limit
    given = parse_qsl(url.query, keep_blank_values=True)
    kept = [(name, value) for name, value in given if name not in ("skip", "limit")]
    return ", ".join(
        f'<{url.path}?{page_query(kept, start, limit)}>; rel="{relation}"'
        for relation, start in targets.items()
    )


def page_query(kept: list[tuple[str, str]], offset: int, limit: int) -> str:
    return urlencode([*kept, ("skip", offset), ("limit", limit)])
