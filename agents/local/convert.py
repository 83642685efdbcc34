"""Turns quantized weights into a folder that any Hugging Face program loads.

A program of its own, run as `python convert.py FILE.gguf FOLDER`, so that nobody else has to hold
the libraries and the weights in memory.
"""

import sys
from pathlib import Path


def main(weights: Path, folder: Path) -> None:
    """Write weights in full precision, tokenizer and chat template."""
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer, GgufConfig

    source, file = str(weights.parent), weights.name
    tokenizer = AutoTokenizer.from_pretrained(source, gguf_file=file)
    model = AutoModelForCausalLM.from_pretrained(
        source,
        gguf_file=file,
        dtype=torch.float32,
        quantization_config=GgufConfig(dequantize=True),
    )
    # Without it a server answers every sample greedily, whatever temperature it is asked for.
    model.generation_config.do_sample = True
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
