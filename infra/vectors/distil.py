"""Distils word vectors from multilingual-e5-small: see README.md.

usage: distil.py TAXONOMY_FOLDER WORDFREQ_DATA_FOLDER ENGINE MODEL CACHE_FOLDER OUTPUT
"""
import ctypes
import gzip
import hashlib
import re
import struct
import sys
import unicodedata
from pathlib import Path

import msgpack
import numpy as np
import yaml

LANGUAGES = ["zh", "en", "he", "ja", "de", "fr"]
# the commonest words of each language; Hebrew and German inflect more
WORDS = {"zh": 50_000, "en": 45_000, "he": 45_000, "ja": 42_000, "de": 50_000, "fr": 35_000}
LETTERS = {
    "zh": r"[\u4e00-\u9fff]{1,7}",
    "en": r"[a-z]{2,}",
    "he": r"[א-ת]{2,}(?:[\"״'׳][א-ת]+)?",
    "ja": r"[\u3041-\u3096\u30a1-\u30fa\u30fc\u3005\u4e00-\u9fff]+",
    "de": r"[a-zäöüß]{2,}",
    "fr": r"[a-zà-öø-ÿœ]{2,}",
}
DIMENSIONS = 128
MODEL_NAME = f"multilingual-e5-small, words, {DIMENSIONS}"
MAGIC = 0x4B575631
# of the mean variance within a concept, added to each direction of it
SHRINKAGE = 0.5
# how many terms weigh as much as where a word began
INERTIA = 1.0
ROUNDS = 10
# the frequency at which a word counts half; the same number stands in StaticEmbedder
HALF = 1e-4
NO_WORD = 11
FINAL_FORMS = str.maketrans("ךםןףץ", "כמנפצ")


def fold(word):
    """As org.keting.search.analysis.Units does."""
    word = unicodedata.normalize("NFKC", word).casefold()
    word = "".join(c for c in word if unicodedata.category(c) not in ("Mn", "Cf"))
    if re.search("[א-ת]", word):
        word = re.sub("[\"'׳״’”]", "", word.translate(FINAL_FORMS))
    return word


def unit(rows):
    return rows / (np.linalg.norm(rows, axis=-1, keepdims=True) + 1e-9)


def vocabulary(folder):
    """{word: [its frequency in each language]}"""
    found = {}
    for number, language in enumerate(LANGUAGES):
        bins = msgpack.load(gzip.open(folder / f"large_{language}.msgpack.gz"), raw=False)[1:]
        pattern = re.compile(LETTERS[language])
        left = WORDS[language]
        for centibels, words in enumerate(bins):
            for word in words:
                word = unicodedata.normalize("NFKC", word).lower()
                if left > 0 and pattern.fullmatch(word):
                    left -= 1
                    row = found.setdefault(word, [0.0] * len(LANGUAGES))
                    row[number] = max(row[number], 10 ** (-centibels / 100))
    return dict(sorted(found.items()))


def terms(folder):
    """[(number of the concept, language, term)]"""
    rows = []
    concepts = [c for f in sorted(folder.glob("*.yaml")) for c in yaml.safe_load(f.read_text())]
    for number, concept in enumerate(concepts):
        rows += [(number, l, str(t)) for l in LANGUAGES for t in concept.get(l, [])]
    return rows


class Model:
    """The encoder, in C; see README.md."""

    def __init__(self, engine, model):
        self.c = ctypes.CDLL(str(engine))
        self.c.e5_load.restype = ctypes.c_void_p
        self.c.e5_load.argtypes = [ctypes.c_char_p]
        self.c.e5_embed_batch.argtypes = [
            ctypes.c_void_p, ctypes.POINTER(ctypes.c_char_p), ctypes.c_int, ctypes.c_int,
            ctypes.POINTER(ctypes.c_float)]
        self.model = self.c.e5_load(str(model).encode())

    def embed(self, texts, cache):
        """Unit vectors of 384 dimensions; kept in the cache, since this is what takes the time."""
        name = hashlib.sha256("\n".join(texts).encode()).hexdigest()[:16]
        file = cache / f"{name}.npy"
        if not file.exists():
            rows = np.zeros((len(texts), 384), np.float32)
            for start in range(0, len(texts), 2_000):
                part = texts[start:start + 2_000]
                out = np.zeros((len(part), 384), np.float32)
                strings = (ctypes.c_char_p * len(part))(*[t.encode() for t in part])
                self.c.e5_embed_batch(self.model, strings, len(part), 1,
                                      out.ctypes.data_as(ctypes.POINTER(ctypes.c_float)))
                rows[start:start + len(part)] = out
                print(f"\r{start + len(part):,} of {len(texts):,} embedded", end="", flush=True)
            print()
            np.save(file, rows.astype(np.float16))
        return np.load(file).astype(np.float32)


def without_language(vectors, frequencies):
    """Takes away where a language's texts lie as a whole: what is left is what words mean."""
    means = []
    for number in range(len(LANGUAGES)):
        only = (frequencies[:, number] > 0) & ((frequencies > 0).sum(1) == 1)
        weight = frequencies[only, number] * HALF / (HALF + frequencies[only, number])
        means.append((weight[:, None] * vectors[only]).sum(0) / weight.sum())
    share = frequencies / frequencies.sum(1, keepdims=True)
    return unit(vectors - share @ np.stack(means))


def projection(term_vectors, concepts, languages):
    """Linear discriminant analysis: keeps what tells concepts apart, shrinks what tells languages apart."""
    count = concepts.max() + 1
    means = np.zeros((count, len(LANGUAGES), 384), np.float32)
    numbers = np.zeros((count, len(LANGUAGES), 1))
    np.add.at(means, (concepts, languages), term_vectors)
    np.add.at(numbers, (concepts, languages), 1)
    means /= np.maximum(numbers, 1)
    centre = means.mean(1)
    within = np.einsum("clx,cly->xy", means - centre[:, None], means - centre[:, None]) / (count * len(LANGUAGES))
    between = (centre - centre.mean(0)).T @ (centre - centre.mean(0)) / count
    values, axes = np.linalg.eigh(within + SHRINKAGE * np.trace(within) / 384 * np.eye(384))
    whitening = axes @ np.diag(values ** -0.5) @ axes.T
    values, axes = np.linalg.eigh(whitening @ between @ whitening)
    return whitening @ axes[:, np.argsort(-values)[:DIMENSIONS]]


class Splitter:
    """Cuts terms into words as org.keting.search.vectors.WordSplitter does."""

    def __init__(self, numbers, rarity):
        self.numbers = numbers
        self.rarity = rarity

    def split(self, text):
        found = []
        for run in re.findall(r"[\u3005\u3041-\u30ff\u4e00-\u9fff]+|[א-ת\"'׳״]+|[^\W\u3041-\u30ff\u4e00-\u9fffא-ת]+",
                              unicodedata.normalize("NFKC", text).casefold()):
            word = fold(run)
            if word in self.numbers:
                found.append(self.numbers[word])
            elif re.match(r"[\u3005-\u30ff\u4e00-\u9fff]", word):
                found += self.cut(word, 1)
            elif re.match("[א-ת]", word):
                found += self.stem(word)
            elif len(word) >= 9:
                found += self.cut(word, 3)
        return found

    def stem(self, word):
        for cut in range(0, min(4, len(word) - 2)):
            rest = word[cut:]
            for form in (rest, re.sub("(ימ|ות|ה|ת)$", "", rest)):
                if len(form) >= 3 and form in self.numbers:
                    return [self.numbers[form]]
            if word[cut] not in "ושהבכלמ":
                break
        return []

    def cut(self, run, shortest):
        cost, start, word = [0.0], [0], [None]
        for to in range(1, len(run) + 1):
            best = (cost[to - 1] + NO_WORD, to - 1, None)
            for begin in range(max(0, to - 16), to - shortest + 1):
                number = self.numbers.get(run[begin:to])
                if number is not None and cost[begin] + self.rarity[number] < best[0]:
                    best = (cost[begin] + self.rarity[number], begin, number)
            cost.append(best[0]), start.append(best[1]), word.append(best[2])
        found, to = [], len(run)
        while to > 0:
            found += [word[to]] if word[to] is not None else []
            to = start[to]
        return found


def refined(vectors, targets, split, weight):
    """Moves words so that the mean of a term's words comes close to its concept, whatever the language."""
    began = vectors.copy()
    vectors = vectors.copy()
    used = [(words, targets[i]) for i, words in enumerate(split) if words]
    for _ in range(ROUNDS):
        move = np.zeros_like(vectors)
        pull = np.zeros(len(vectors))
        for words, target in used:
            mean = unit((weight[words, None] * vectors[words]).sum(0))
            np.add.at(move, words, (target - mean)[None] * weight[words, None])
            np.add.at(pull, words, weight[words])
        step = (move - INERTIA * (vectors - began)) / (pull + INERTIA)[:, None]
        vectors += 0.5 * step
    return vectors


def write(file, words, rarity, vectors):
    blob = "\n".join(words).encode()
    name = MODEL_NAME.encode()
    with open(file, "wb") as out:
        out.write(struct.pack(">IH", MAGIC, len(name)) + name)
        out.write(struct.pack(">III", len(words), DIMENSIONS, len(blob)) + blob)
        out.write(np.clip(np.round(rarity * 25), 0, 255).astype(np.uint8).tobytes())
        out.write(np.clip(np.round(unit(vectors) * 127), -127, 127).astype(np.int8).tobytes())
    print(f"{len(words):,} words, sha256 {hashlib.sha256(Path(file).read_bytes()).hexdigest()}")


def main(taxonomy, wordfreq, engine, model, cache, output):
    known = vocabulary(Path(wordfreq))
    frequencies = np.array(list(known.values()))
    encoder = Model(engine, model)
    vectors = without_language(encoder.embed(list(known), Path(cache)), frequencies)

    rows = terms(Path(taxonomy))
    concepts = np.array([r[0] for r in rows])
    languages = np.array([LANGUAGES.index(r[1]) for r in rows])
    term_vectors = encoder.embed([r[2] for r in rows], Path(cache))
    term_vectors = unit(term_vectors - np.stack([term_vectors[languages == l].mean(0) for l in range(6)])[languages])

    axes = projection(term_vectors, concepts, languages)
    best = {}
    highest = frequencies.max(1)
    for number, word in enumerate(known):
        key = fold(word)
        if key not in best or highest[number] > highest[best[key]]:
            best[key] = number
    words = sorted(best)
    chosen = np.array([best[w] for w in words])
    rarity = -np.log10(highest[chosen])
    splitter = Splitter({w: i for i, w in enumerate(words)}, rarity)
    split = [splitter.split(r[2]) for r in rows]
    projected = unit(term_vectors @ axes)
    centres = unit(np.stack([projected[concepts == c].mean(0) for c in range(concepts.max() + 1)]))
    weight = HALF / (HALF + 10.0 ** -rarity)
    write(output, words, rarity, refined(unit(vectors[chosen] @ axes), centres[concepts], split, weight))


if __name__ == "__main__":
    main(*sys.argv[1:])
