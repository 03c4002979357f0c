"""An encoder of BERT's kind that reads a claim and its evidence at once. It gives two outputs, as logits: whether the claim is wrong,
and for each piece whether it is among the wrong words."""

import math

import onnx
import torch
import torch.nn as nn
import torch.nn.functional as functional
from onnx import numpy_helper

WIDTH, HEADS, INNER = 384, 12, 1536
LINEAR = {
    "query": "attention/self/query",
    "key": "attention/self/key",
    "value": "attention/self/value",
    "output": "attention/output/dense",
    "inner": "intermediate/dense",
    "outer": "output/dense",
}
NORMS = {"attention_norm": "attention.output.LayerNorm", "norm": "output.LayerNorm"}


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.output = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.inner, self.outer = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.attention_norm, self.norm = (nn.LayerNorm(WIDTH, eps=1e-12) for _ in range(2))

    def forward(self, x, hidden):
        rows, length, _ = x.shape

        def heads(linear):
            return linear(x).view(rows, length, HEADS, WIDTH // HEADS).transpose(1, 2)

        weights = heads(self.query) @ heads(self.key).transpose(-1, -2) / math.sqrt(WIDTH // HEADS)
        seen = torch.softmax(weights + hidden, -1) @ heads(self.value)
        x = self.attention_norm(x + self.output(seen.transpose(1, 2).reshape(rows, length, WIDTH)))
        return self.norm(x + self.outer(functional.gelu(self.inner(x))))


class ClaimNetwork(nn.Module):
    def __init__(self, layers):
        super().__init__()
        self.words, self.places, self.texts = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH), nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.wrong = nn.Sequential(nn.Linear(WIDTH, WIDTH), nn.Tanh(), nn.Dropout(0.1), nn.Linear(WIDTH, 1))
        self.wrong_words = nn.Sequential(nn.Dropout(0.1), nn.Linear(WIDTH, 1))

    def forward(self, ids, texts, mask):
        x = self.norm(self.words(ids) + self.places(torch.arange(ids.shape[1])) + self.texts(texts))
        hidden = torch.zeros(mask.shape).masked_fill(mask == 0, -1e9)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, hidden)
        return self.wrong(x[:, 0]).squeeze(-1), self.wrong_words(x).squeeze(-1)

    def freeze(self, layers):
        """Keeps the embeddings and the lowest layers as they are. Without these the word embeddings stay all the same."""
        parts = [self.words, self.places]
        if layers:
            parts += [self.texts, self.norm, *self.layers[:layers]]
        for part in parts:
            for parameter in part.parameters():
                parameter.requires_grad = False


def load(path, layers):
    """Reads the encoder of a sentence model in ONNX, as langchain4j's artifacts have it. The outputs begin at random."""
    graph = onnx.load(path).graph
    values = {one.name: torch.tensor(numpy_helper.to_array(one).copy()) for one in graph.initializer}
    matrix = {node.name: node.input[1] for node in graph.node if node.op_type == "MatMul"}
    network = ClaimNetwork(layers)
    with torch.no_grad():
        network.words.weight.copy_(values["embeddings.word_embeddings.weight"])
        network.places.weight.copy_(values["embeddings.position_embeddings.weight"])
        network.texts.weight.copy_(values["embeddings.token_type_embeddings.weight"])
        copy_norm(network.norm, values, "embeddings.LayerNorm")
        for number, layer in enumerate(network.layers):
            for name, part in LINEAR.items():
                linear = getattr(layer, name)
                linear.weight.copy_(values[matrix[f"/encoder/layer.{number}/{part}/MatMul"]].T)
                linear.bias.copy_(values[f"encoder.layer.{number}.{part.replace('/', '.')}.bias"])
            for name, part in NORMS.items():
                copy_norm(getattr(layer, name), values, f"encoder.layer.{number}.{part}")
    return network


def copy_norm(norm, values, name):
    norm.weight.copy_(values[name + ".weight"])
    norm.bias.copy_(values[name + ".bias"])
