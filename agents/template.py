"""Prompt templates: text with `{{name}}` in it, filled in one pass.

Lean is full of braces, so nothing else in a template means anything, and what is put in is never
looked at again.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

_PLACEHOLDER = re.compile(r"\{\{([a-z_]+)\}\}")


class TemplateError(ValueError):
    """A template names a placeholder that nothing will fill, or a value is missing."""


@dataclass(frozen=True, slots=True)
class Template:
    """A text with placeholders."""

    text: str

    @classmethod
    def parse(cls, text: str, known: Collection[str]) -> "Template":
        """Read a template, whose last line feed is the file's and not its own.

        Raises TemplateError for a placeholder that is not `known`.
        """
        template = cls(text.removesuffix("\n"))
        unknown = sorted(template.placeholders - set(known))
        if unknown:
            raise TemplateError(
                f"unknown placeholder {{{{{unknown[0]}}}}}; known here: {', '.join(sorted(known))}"
            )
        return template

    @property
    def placeholders(self) -> frozenset[str]:
        """The names that it holds."""
        return frozenset(_PLACEHOLDER.findall(self.text))

    def fill(self, values: Mapping[str, str]) -> str:
        """Put the values in, each as it is. Raises TemplateError if one is missing."""
        missing = sorted(self.placeholders - values.keys())
        if missing:
            raise TemplateError(f"no value for {{{{{missing[0]}}}}}")
        return _PLACEHOLDER.sub(lambda match: values[match.group(1)], self.text)
