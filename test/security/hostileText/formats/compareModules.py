"""Says which modules are not the harmless ones with their texts replaced.

Reads pairs from standard input as JSON: {"name": ..., "harmless": ..., "hostile": ..., "texts": {harmless: hostile}}.
Prints the names of the pairs whose syntax trees differ as JSON.
"""

import ast
import json
import sys


def bare_docstrings(tree):
    """Formatters trim docstrings and Python's own tools do not mind: white space around them means nothing."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            text = ast.get_docstring(node)
            if text is not None:
                node.body[0].value = ast.Constant(text.strip())
    return tree


class Replace(ast.NodeTransformer):
    def __init__(self, texts):
        self.texts = texts

    def visit_Constant(self, node):
        if isinstance(node.value, str):
            value = node.value
            for harmless, hostile in self.texts.items():
                value = value.replace(harmless, hostile)
            return ast.Constant(value)
        return node


def is_same(pair):
    try:
        hostile = ast.parse(pair["hostile"])
    except SyntaxError:
        return False
    wanted = Replace(pair["texts"]).visit(ast.parse(pair["harmless"]))
    return ast.dump(bare_docstrings(wanted)) == ast.dump(bare_docstrings(hostile))


pairs = json.load(sys.stdin)
json.dump([pair["name"] for pair in pairs if not is_same(pair)], sys.stdout)
