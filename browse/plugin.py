"""The Datasette plugin: our routes before Datasette's own, which keep tables and SQL."""

import asyncio
import logging
import threading
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from datasette.app import Datasette
from datasette.utils.asgi import Request, Response
from pluggy import HookimplMarker

from browse.attempt import attempt_context, raw_text
from browse.highlight import lean
from browse.pages import (
    FILTERS,
    Arguments,
    Context,
    attempts_page,
    breakable,
    link,
    problem_page,
    problems_page,
    run_page,
    runs_page,
    whole_id,
)
from browse.visible import visible
from store.attempts import AttemptStore
from store.errors import StoreError, UnknownRecord
from store.search import Kind

TABLES = "store"
"""The name under which Datasette shows the file itself."""

hookimpl = HookimplMarker("datasette")
_FAULT = 500
_LOG = logging.getLogger(__name__)

T = TypeVar("T")
Read = Callable[[AttemptStore, Arguments], T]


class Reader:
    """Reads the store in Datasette's threads, each with a handle of its own."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._local = threading.local()

    async def __call__(self, datasette: Datasette, read: Read[T], asked: Arguments) -> T:
        """Return what `read` finds in the store now."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(datasette.executor, self._in_thread, read, asked)

    def _in_thread(self, read: Read[T], asked: Arguments) -> T:
        store = getattr(self._local, "store", None)
        if store is None:
            store = self._local.store = AttemptStore.open(self.path, read_only=True)
        return read(store, asked)


class Plugin:
    """Our pages of one store."""

    __name__ = "proofsmith"

    def __init__(self, path: Path) -> None:
        self._read = Reader(path)
        self._title = path.name

    @hookimpl
    def register_routes(self) -> list[tuple[str, Any]]:
        """Return our pages."""
        return [
            (r"^/$", self._page("runs.html", runs_page)),
            (r"^/run/(?P<id>[0-9a-f]{4,32})$", self._record("run.html", run_page, Kind.RUN)),
            (r"^/problems$", self._page("problems.html", problems_page)),
            (r"^/problem$", self._page("problem.html", problem_page)),
            (r"^/attempts$", self._page("attempts.html", attempts_page)),
            (
                r"^/attempt/(?P<id>[0-9a-f]{4,32})$",
                self._record("attempt.html", attempt_context, Kind.ATTEMPT),
            ),
            (r"^/attempt/(?P<id>[0-9a-f]{32})/(?P<part>reply|prompt)\.txt$", self._raw),
        ]

    @hookimpl
    def menu_links(self) -> list[dict[str, str]]:
        """Return the way back from Datasette's own pages."""
        return [{"href": "/", "label": "Runs"}, {"href": "/attempts", "label": "Attempts"}]

    @hookimpl
    def handle_exception(
        self, request: Request, datasette: Datasette, exception: Exception
    ) -> Callable[[], Awaitable[Response]]:
        """Return what answers a request that Datasette itself could not answer."""
        status = getattr(exception, "status", 500)
        if status == _FAULT:
            _LOG.error("%s", request.path, exc_info=exception)

        async def answer() -> Response:
            words = {"words": str(getattr(exception, "message", exception))}
            html = await self._rendered(request, datasette, "failure.html", words)
            return Response.html(html, status=status)

        return answer

    def _page(self, template: str, read: Read[Context]) -> Any:
        async def view(request: Request, datasette: Datasette) -> Response:
            return await self._answer(request, datasette, template, read)

        return view

    def _record(self, template: str, read: Read[Context], kind: Kind) -> Any:
        """Return the page of a run or an attempt; the beginning of its id leads to it."""

        async def view(request: Request, datasette: Datasette) -> Response:
            asked = _asked(request)
            try:
                whole = await self._read(
                    datasette, lambda store, _: whole_id(store, kind, asked["id"]), asked
                )
            except StoreError as error:
                return await self._failed(request, datasette, error)
            if whole != asked["id"]:
                return Response.redirect(f"/{kind.value}/{whole}")
            return await self._answer(request, datasette, template, read)

        return view

    async def _answer(
        self, request: Request, datasette: Datasette, template: str, read: Read[Context]
    ) -> Response:
        try:
            context = await self._read(datasette, read, _asked(request))
        except StoreError as error:
            return await self._failed(request, datasette, error)
        return Response.html(await self._rendered(request, datasette, template, context))

    async def _failed(self, request: Request, datasette: Datasette, error: StoreError) -> Response:
        html = await self._rendered(request, datasette, "failure.html", {"words": str(error)})
        return Response.html(html, status=404 if isinstance(error, UnknownRecord) else 500)

    async def _rendered(
        self, request: Request, datasette: Datasette, template: str, context: Context
    ) -> str:
        more = {
            "file": self._title,
            "tables": f"/{TABLES}",
            "path": request.path,
            "link": link,
            "lean": lean,
            "breakable": breakable,
            "filters": tuple(FILTERS),
        }
        html = await datasette.render_template(template, {**more, **context}, request)
        return visible(html)

    async def _raw(self, request: Request, datasette: Datasette) -> Response:
        try:
            text = await self._read(datasette, raw_text, _asked(request))
        except StoreError as error:
            return await self._failed(request, datasette, error)
        # A reply may hold half of a surrogate pair, which no encoding can carry.
        body = text.encode("utf-8", "backslashreplace")
        return Response(body, content_type="text/plain; charset=utf-8")


def _asked(request: Request) -> Mapping[str, str]:
    """Return what a link asks for: of a name that comes twice the first, of a path its parts."""
    given = {name: request.args.get(name) or "" for name in request.args}
    return {**given, **request.url_vars}
