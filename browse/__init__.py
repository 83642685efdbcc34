"""The web view of a store, on Datasette: read-only, offline, nothing but pages."""
