"""Try the hub model's code with the real fastembed and a tiny sentence model made on the spot, with no network:

    uv run --extra hub --with onnx==1.23.2 tools/check_hub_model.py

By hand, since onnx, onnxruntime and what they need are 130 MB that no test needs otherwise.
"""

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import onnx
from fastembed import TextEmbedding
from fastembed.common.model_description import ModelSource, PoolingType
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer, models, pre_tokenizers

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from knowledge.embedding.hub import HubModel

NAME = "springboard/tiny"
PADDING, UNKNOWN = "[PAD]", "[UNK]"
WORDS = (PADDING, UNKNOWN, "café", "language", "volunteers", "housing", "flats", "landlords")
SIZE = 16


def main() -> None:
    """Make the model, embed with it, and hold what comes out against what the port promises."""
    TextEmbedding.add_custom_model(
        NAME,
        pooling=PoolingType.MEAN,
        normalization=False,
        sources=ModelSource(hf=NAME),
        dim=SIZE,
        model_file="model.onnx",
    )
    with TemporaryDirectory() as name:
        folder = Path(name)
        write_tokenizer(folder)
        onnx.save(bag_of_words(), folder / "model.onnx")
        model = HubModel(NAME, folder=folder)
        talk, homes, more_homes, odd = model.embed(
            ["language café volunteers", "housing flats", "flats landlords", "a\0b \ud800"], question=False
        )
        [asked] = model.embed(["landlords housing"], question=True)
        empty = model.embed([], question=True)
    expect("engine and size", model.engine == f"hub/{NAME}" and model.size == SIZE)
    expect("rows of length 1", np.allclose(np.linalg.norm([talk, homes, more_homes, odd, asked], axis=1), 1, atol=1e-5))
    expect("what is alike is near", asked @ homes > asked @ talk and asked @ more_homes > asked @ talk)
    expect("no texts, no rows", empty.shape == (0, SIZE))
    expect("every language", model.speaks("uk"))


def bag_of_words() -> onnx.ModelProto:
    """A vector for each word, no more: the mean over a text is fastembed's own pooling."""
    table = np.random.default_rng(1).normal(size=(len(WORDS), SIZE)).astype(np.float32)
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ["n", "m"]) for name in ("input_ids", "attention_mask")
    ]
    output = helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, ["n", "m", SIZE])
    look_up = helper.make_node("Gather", ["table", "input_ids"], ["last_hidden_state"])
    graph = helper.make_graph([look_up], "bag of words", inputs, [output], [numpy_helper.from_array(table, "table")])
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    onnx.checker.check_model(made)
    return made


def write_tokenizer(folder: Path) -> None:
    tokenizer = Tokenizer(models.WordLevel({word: number for number, word in enumerate(WORDS)}, unk_token=UNKNOWN))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.save(str(folder / "tokenizer.json"))
    special = {"pad_token": PADDING, "unk_token": UNKNOWN}
    for file, content in (
        ("config.json", {"pad_token_id": 0}),
        ("tokenizer_config.json", {"model_max_length": 64, **special}),
        ("special_tokens_map.json", special),
    ):
        (folder / file).write_text(json.dumps(content), encoding="utf-8")


def expect(what: str, well: object) -> None:
    sys.stdout.write(f"{'✓' if well else '✗'} {what}\n")
    if not well:
        sys.exit(1)


if __name__ == "__main__":
    main()
