"""Text to tokens and back."""

from collections.abc import Sequence
from functools import lru_cache

from tokenizers import Tokenizer

from agents.engine.errors import EngineError
from agents.engine.folder import TOKENIZER, ModelFolder


class Tokens:
    """A folder's tokenizer."""

    def __init__(self, folder: ModelFolder) -> None:
        """Read it. Raises EngineError where it is broken or knows more tokens than the model."""
        file, vocabulary = folder.path / TOKENIZER, folder.shape.vocab_size
        try:
            self._tokenizer = Tokenizer.from_file(str(file))
        except Exception as error:
            raise EngineError(f"{file} cannot be read: {error}") from None
        known = self._tokenizer.get_vocab(with_added_tokens=True).values()
        if max(known, default=-1) >= vocabulary:
            raise EngineError(
                f"{file} has {len(known)} tokens, the model {vocabulary}: copy the two together"
            )
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()

    @property
    def special(self) -> frozenset[int]:
        """The tokens that stand for no text."""
        added = self._tokenizer.get_added_tokens_decoder().items()
        return frozenset(index for index, token in added if token.special)

    @property
    def known(self) -> frozenset[int]:
        """The tokens that have a meaning; a model may have room for more."""
        return frozenset(self._tokenizer.get_vocab(with_added_tokens=True).values())

    def encode(self, text: str) -> list[int]:
        """Return the tokens of a text in which special tokens may stand."""
        return list(self._tokenizer.encode(text, add_special_tokens=False).ids)

    def count(self, text: str) -> int:
        """Return how many tokens a text has."""
        return len(self.encode(text))

    def decode(self, tokens: Sequence[int]) -> str:
        """Return the text of tokens, special ones left out."""
        return str(self._tokenizer.decode(list(tokens), skip_special_tokens=True))


@lru_cache(maxsize=8)
def tokens_of(folder: ModelFolder) -> Tokens:
    """Read a folder's tokenizer, once in a process."""
    return Tokens(folder)
