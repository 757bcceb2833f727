from starlette.datastructures import URL


def page_links(url: URL, offset: int, limit: int, total: int) -> str:
    """Write the Link header of RFC 8288, with addresses relative to the host."""
    last = max(total - 1, 0) // limit * limit
    targets = {"first": 0, "last": last}
    if offset > 0:
        targets["prev"] = max(offset - limit, 0)
    if offset + limit < total:
        targets["next"] = offset + limit
    return ", ".join(
        f'<{page_address(url, start, limit)}>; rel="{relation}"'
        for relation, start in targets.items()
    )


def page_address(url: URL, offset: int, limit: int) -> str:
    page = url.include_query_params(page=offset // limit + 1, size=limit)
    return f"{page.path}?{page.query}"
