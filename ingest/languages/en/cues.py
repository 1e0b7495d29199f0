"""English cues."""

from __future__ import annotations

from ingest.languages.cues import Cues

CUES = Cues(
    together={
        "both models": 2, "both": 2, "the two models": 2, "these two models": 2, "the pair": 2,
        "all three": 3, "the three models": 3, "all three models": 3, "all four": 4, "all four models": 4,
    },
    the_model=frozenset({"the model", "this model", "it", "this version", "the new model"}),
    model_nouns=frozenset({"model", "models", "model name", "name", "checkpoint", "variant", "system", "llm"}),
    metric_nouns=frozenset({
        "benchmark", "benchmarks", "metric", "metrics", "test", "task", "dataset", "evaluation", "eval", "category",
        "specification", "spec", "property", "feature", "parameter", "attribute", "item", "field", "capability",
    }),
    compared=frozenset({
        "than", "over", "compared to", "compared with", "versus", "vs", "against", "unlike", "ahead of", "behind",
        "outperforming", "outperforms", "surpassing", "surpasses", "beats", "beating", "rivaling", "rivals",
        "approaching", "approaches", "matching", "exceeds", "exceeding", "trails", "trailing", "as opposed to",
        "relative to", "in place of", "instead of", "similar to", "comparable to", "on par with", "its predecessor",
        "by contrast with", "leads", "from",
    }),
    others=frozenset({"rivals", "competitors", "its rivals", "other models", "similar models", "models of its size"}),
    predecessor=frozenset({"compared to", "compared with", "relative to", "unlike", "over", "versus", "vs", "up from"}),
    joins=frozenset({"and", "but", "while", "whereas", "or", "then", "with", "yet"}),
    ands=frozenset({"and", "or"}),
    articles=frozenset({"the", "a", "an", "its", "some"}),
    compounds=frozenset({
        "style", "based", "like", "class", "level", "family", "series", "powered", "compatible", "generated", "driven",
        "tuned", "native", "side", "only", "specific", "first", "ready", "enabled", "type", "backed", "equivalent",
        "parameter", "parameters", "trained", "supported", "model", "models",
    }),
    prefixes=frozenset({"non", "pre", "post", "ex", "anti", "multi", "vs"}),
    shots=frozenset({"shot", "shots"}),
    old=frozenset({"from", "up from", "down from", "previously", "instead of", "was"}),
    new=frozenset({"to", "now", "up to"}),
    differences=frozenset({
        "more", "less", "fewer", "faster", "slower", "cheaper", "higher", "lower", "larger", "smaller", "better", "worse",
        "increase", "decrease", "reduction", "improvement", "gain", "drop", "by", "points", "point", "pts", "off",
        "discount", "savings", "saving", "ahead", "behind", "of the", "of all", "gap", "lead", "margin", "growth",
    }),
    other_rates=frozenset({
        "month", "mo", "year", "yr", "hour", "hr", "user", "seat", "image", "minute", "second", "request", "call",
        "task", "gpu", "day", "week", "run", "query", "session", "monthly", "video",
    }),
    per=frozenset({"per", "for", "a", "each"}),
    per_after=frozenset(),
    source_before=frozenset({
        "according to", "as reported by", "reported by", "per", "as measured by", "measured by", "source", "via",
        "as stated by", "figures from", "data from", "numbers from", "based on data from", "citing", "quoting",
    }),
    source_after=frozenset({
        "says", "said", "reports", "reported", "claims", "claimed", "states", "stated", "estimates", "puts", "measured",
        "writes", "wrote", "notes", "lists", "listed", "gives", "shows", "announced",
    }),
    reports=frozenset({"says", "reports", "claims", "states", "writes", "lists", "gives", "shows", "puts"}),
    doubt=frozenset({
        "unverified", "unconfirmed", "wrong", "mistaken", "incorrect", "typo", "contradicts", "contradiction", "allegedly",
        "supposedly", "rumored", "rumoured", "rumor", "dubious", "doubtful", "misprint", "inconsistent", "erroneous",
    }),
    beyond=frozenset({"above", "beyond", "over", "for prompts above", "for prompts over"}),
)  # fmt: skip
