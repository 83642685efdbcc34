"""LangGraph state machines: each file is the map of its loop."""
