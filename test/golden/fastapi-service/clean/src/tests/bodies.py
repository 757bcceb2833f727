import json
from collections.abc import Callable, Mapping
from typing import Any

ABSENT = "a member that is left out"


def changed(body: Mapping[str, Any], pointer: str, value: Any) -> dict[str, Any]:
    """Copy a body with another value where a JSON pointer leads, or without one."""
    copy: dict[str, Any] = json.loads(json.dumps(body))
    *way, last = pointer.split("/")[1:]
    place: Any = copy
    for step in way:
        place = place[int(step)] if isinstance(place, list) else place[step]
    place[int(last) if isinstance(place, list) else last] = json.loads(json.dumps(value))
    return copy


def without_absent(value: Any) -> Any:
    if isinstance(value, list):
        return [without_absent(each) for each in value]
    if isinstance(value, dict):
        return {name: without_absent(each) for name, each in value.items() if each != ABSENT}
    return value


def fill(value: Any, pointer: str, make: Callable[[], Any]) -> None:
    """Put something new where a pointer leads, unless there is something; `*` is each element of a list."""
    step, _, rest = pointer.removeprefix("/").partition("/")
    if step == "*":
        for each in value if isinstance(value, list) else ():
            fill(each, rest, make)
    elif isinstance(value, dict):
        if rest:
            fill(value.get(step), rest, make)
        elif step not in value:
            value[step] = make()


def shows(shown: Any, sent: Any) -> bool:
    """Tell whether an answer shows what was sent; ids and what the service derives may stand besides."""
    if isinstance(sent, dict) and isinstance(shown, dict):
        return all(name in shown and shows(shown[name], each) for name, each in sent.items())
    if isinstance(sent, list) and isinstance(shown, list):
        return len(shown) == len(sent) and all(map(shows, shown, sent))
    return bool(shown == sent)
