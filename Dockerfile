# Two stages: uv installs into /app/.venv, and only that goes on. `tools/check-container` tries it without an engine.
FROM python:3.11-slim-bookworm AS build
COPY --from=ghcr.io/astral-sh/uv:0.13.9 /uv /usr/local/bin/uv
ENV UV_COMPILE_BYTECODE=1 UV_LINK_MODE=copy UV_PYTHON_DOWNLOADS=never
WORKDIR /app
COPY pyproject.toml uv.lock README.md LICENSE ./
RUN uv sync --locked --no-dev --no-install-project
COPY bench bench
COPY bot bot
COPY cogs cogs
COPY knowledge knowledge
COPY migrations migrations
RUN uv sync --locked --no-dev --no-editable

FROM python:3.11-slim-bookworm
RUN useradd --system --uid 10001 --home-dir /data springboard \
    && install --directory --owner springboard --group springboard /data
COPY --from=build /app/.venv /app/.venv
WORKDIR /app
ENV PATH=/app/.venv/bin:$PATH PYTHONUNBUFFERED=1 \
    SPRINGBOARD_DATA=/data SPRINGBOARD_WEB__HOST=0.0.0.0 SPRINGBOARD_LOG__FORM=json
USER springboard
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["python", "-c", "import urllib.request as web; web.urlopen('http://127.0.0.1:8080/health', timeout=4)"]
ENTRYPOINT ["springboard"]
CMD ["run"]
