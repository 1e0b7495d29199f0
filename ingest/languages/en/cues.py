"""English cues."""

from __future__ import annotations

from ingest.languages.cues import Cues, Particles

CUES = Cues(
    together={
        "both models": 2, "both": 2, "the two models": 2, "these two models": 2, "the pair": 2,
        "all three": 3, "the three models": 3, "all three models": 3, "all four": 4, "all four models": 4,
    },
    the_model=frozenset({"it", "the model", "the new model", "this model", "this version"}),
    model_nouns=frozenset({
        "ai model", "base model", "checkpoint", "language model", "llm", "llms", "model", "model id",
        "model name", "model variant", "models", "name", "system", "variant",
    }),
    vague_nouns=frozenset({"name", "system"}),
    method_nouns=frozenset({
        "algorithm", "approach", "architecture", "backbone", "detector", "encoder", "method", "methods",
        "network", "recognizer",
    }),
    no_models=frozenset({
        "average", "avg", "baseline", "best", "chance", "delta", "diff", "difference", "human", "humans",
        "max", "mean", "median", "min", "ours", "overall", "random", "sota", "sum", "total", "worst",
    }),
    no_names=frozenset({
        "api", "apis", "art", "auto", "base", "chain", "closed", "decoder", "dense", "dit", "encoder",
        "end", "experts", "fine", "free", "frontier", "full", "gans", "grade", "image", "instruct",
        "instruction", "language", "large", "latent", "license", "licensed", "linear", "llm", "llms",
        "long", "lora", "low", "mixture", "mllm", "mllms", "modal", "moe", "moes", "multi", "of",
        "omni", "on", "only", "open", "post", "pre", "production", "purpose", "qlora", "re",
        "reasoning", "regressive", "saas", "self", "slm", "slms", "small", "sota", "source", "sparse",
        "speech", "state", "supervised", "term", "text", "the", "thought", "to", "trained", "training",
        "tuned", "tuning", "video", "vision", "vlm", "vlms", "voice", "weight", "weights", "world",
    }),
    ranks=frozenset({"top"}),
    no_benchmarks=frozenset({
        "age", "attempts", "baseline", "calls", "ci", "comments", "cost", "date", "delta", "diff",
        "duration", "examples", "id", "license", "link", "links", "n", "no", "notes", "place", "position",
        "problems", "questions", "rank", "release", "released", "runs", "samples", "size",
        "source", "steps", "tasks", "time", "total", "turns", "type", "version", "year",
    }),
    time_nouns=frozenset({"elapsed time", "run time", "runtime", "time", "wall time"}),
    metric_nouns=frozenset({
        "attribute", "benchmark", "benchmarks", "capability", "category", "data set", "dataset", "eval",
        "evaluation", "feature", "field", "item", "language modeling",
        "language modelling", "metric", "metrics", "parameter", "property", "spec",
        "specification", "task", "test", "test set",
    }),
    benchmark_nouns=frozenset({
        "benchmark", "benchmarks", "data set", "dataset", "eval", "evaluation", "metric", "metrics", "task",
        "tasks", "test", "test set",
    }),
    benchmarks=frozenset({"benchmark", "benchmark suite", "leaderboard"}),
    spreads=frozenset({
        "standard deviation", "std", "std dev", "std. dev", "stddev", "stdev", "variance",
    }),
    score_nouns=frozenset({
        "average", "average score", "avg", "avg score", "mean", "overall", "performance", "rating",
        "result", "results", "score", "scores", "value",
    }),
    condition_nouns=frozenset({
        "backend", "batch", "batch size", "clients", "concurrency", "config", "configuration",
        "context depth", "depth", "difficulty", "discipline", "effort", "engine", "format",
        "framework", "gpu layers", "language", "layers on gpu", "level", "mode", "ngl", "parallel requests",
        "phase", "precision", "prompt", "provider", "quant", "quantization", "reasoning effort",
        "reasoning level", "runtime", "scenario", "service tier", "setting", "settings", "setup", "split",
        "stage", "subject", "subset", "subtask", "thinking", "threads", "tier", "topic", "users",
    }),
    measured_too=frozenset({"precision"}),
    hardware_nouns=frozenset({
        "accelerator", "card", "chip", "computer", "cpu", "device", "gpu", "hardware", "machine", "system",
    }),
    compared=frozenset({
        "a quarter of", "a third of", "after", "against", "ahead of", "approach", "approaches", "approaching",
        "as opposed to", "as well as that of", "at the level of", "based on", "beat", "beating", "beats",
        "behind", "built on", "built on top of", "built upon", "by contrast with", "close to",
        "comparable to", "comparably to", "compared to", "compared with", "comparison against",
        "comparison to", "comparison with", "derived from", "distilled from", "double", "doubles", "doubling",
        "equal to", "equivalent to", "exceed", "exceeded", "exceeding", "exceeds", "fine-tune of",
        "fine-tuned from", "finetune of", "fork of", "from", "half of", "half that of", "identical to",
        "in line with", "in place of", "in the format of", "inferior to", "initialized from", "inspired by",
        "instead of", "its predecessor", "just behind", "just like", "leads", "level with", "match",
        "matching", "modeled after", "nearly as good as", "nears", "next to", "on par with", "on top of",
        "outperform", "outperformed", "outperforming", "outperforms", "over", "post-training of",
        "relative to", "rival", "rivaling", "rivals", "same as", "same procedure as", "same way as",
        "second to", "short of", "similar to", "similarly to", "superior to", "surpass", "surpassed",
        "surpasses", "surpassing", "than", "the same as", "tied with", "trail", "trailing", "trails",
        "triple", "triples", "tripling", "twice that of", "unlike", "variant of", "version of", "versus",
        "vs",
    }),
    compared_after=frozenset({
        "block", "blocks", "caliber", "class", "format", "grade", "layer", "layers", "level", "quality",
        "style",
    }),
    alike=frozenset({"class", "equivalent", "tier"}),
    others=frozenset({
        "a variant", "another model", "closest rival", "competitors", "its rivals", "larger version",
        "models of its size", "next best model", "next-best model", "other models", "other version", "rivals",
        "runner-up", "second-best model", "similar models", "smaller model", "smaller variant",
        "smaller version",
    }),
    other_versions=frozenset({
        "bigger model", "bigger version", "biggest model", "biggest version", "distillation",
        "distilled model", "distilled sibling", "distilled variant", "distilled version", "earlier model",
        "earlier version", "former version", "its predecessor", "larger model", "larger sibling",
        "larger variant", "largest model", "largest variant", "largest version", "older model",
        "older version", "original version", "predecessor", "previous generation", "previous model",
        "previous version", "prior version", "sibling", "smaller sibling", "smallest model",
        "smallest variant", "smallest version", "successor",
    }),
    latter=frozenset({"the latter"}),
    unsaid=frozenset({
        "aim at", "aim for", "aimed for", "aiming for", "aims at", "aims for", "ain't", "aren't", "can't",
        "cannot", "couldn't", "didn't", "doesn't", "don't", "fail to", "failed to", "fails to", "goal of",
        "hadn't", "hasn't", "haven't", "hope for", "hoped for", "hopes for", "hoping for", "isn't", "never",
        "not", "target of", "targeting", "wasn't", "weren't", "won't",
    }),
    said=frozenset({
        "cannot exceed", "does not exceed", "doesn't exceed", "not exceed", "not exceeding", "not just",
        "not less than", "not more than", "not only", "not to mention",
    }),
    predecessor=frozenset({
        "compared to", "compared with", "over", "relative to", "unlike", "up from", "versus", "vs",
    }),
    joins=frozenset({"and", "but", "or", "then", "whereas", "while", "with", "yet"}),
    ands=frozenset({"and", "or"}),
    relatives=frozenset({"itself", "which", "whose"}),
    supposed=frozenset({
        "hypothetical", "imagine", "let's say", "suppose", "want to train", "wanted to train",
        "wants to train", "were to", "would",
    }),
    people=frozenset({"experts in the field", "human", "human experts", "humans", "people", "students"}),
    articles=frozenset({"a", "an", "its", "some", "the"}),
    compounds=frozenset({
        "backed", "based", "caliber", "class", "compatible", "driven", "enabled", "equivalent", "family",
        "first", "format", "generated", "grade", "level", "like", "model", "models", "native", "only",
        "parameter", "parameters", "powered", "ready", "series", "side", "sized", "specific", "style",
        "supported", "trained", "tuned", "type",
    }),
    prefixes=frozenset({
        "anti", "ex", "mid", "multi", "non", "over", "post", "pre", "sub", "under", "up", "vs",
    }),
    shots=frozenset({"shot", "shots"}),
    old=frozenset({"down from", "from", "instead of", "previously", "up from", "was"}),
    new=frozenset({"now", "to", "up to"}),
    grows=frozenset({
        "boosted", "climbed", "cut", "doubled", "dropped", "expanded", "expands", "extended", "extends",
        "fell", "goes", "grew", "grow", "grows", "improved", "improves", "improving", "increase",
        "increased", "increases", "jumped", "moved", "raised", "raises", "reduced", "rises", "rose",
        "scaled", "scales", "up", "went",
    }),
    differences=frozenset({
        "ago", "ahead", "behind", "better", "cheaper", "decrease", "discount", "drop", "faster", "fewer",
        "gain", "gap", "growth", "higher", "improvement", "increase", "larger", "later", "lead", "less",
        "lower", "margin", "more", "of all", "of the", "off", "point", "points", "pts", "reduction",
        "saving", "savings", "slower", "smaller", "worse",
    }),
    by=frozenset({
        "boost of", "by", "drop of", "fall of", "gain of", "gained", "gains", "gains of", "improvement of",
        "increase of", "jump of", "loss of", "reduction of", "rise of", "top",
    }),
    settings=frozenset({
        "eval settings", "evaluation settings", "evaluation setup", "measured with", "settings",
        "test conditions",
    }),
    pointers=frozenset({
        "appendix", "chapter", "equation", "fig", "figure", "lesson", "no", "number", "page", "part", "rank",
        "section", "step", "table",
    }),
    other_rates=frozenset({
        "call", "day", "gpu", "hour", "hr", "image", "minute", "mo", "month", "monthly", "query", "request",
        "run", "seat", "second", "session", "task", "user", "video", "week", "year", "yr",
    }),
    per=frozenset({"each", "for", "per"}),
    rates=frozenset({"a"}),
    source_before=frozenset({
        "according to", "announced by", "as measured by", "as reported by", "as stated by",
        "based on data from", "citing", "data from", "figures from", "measured at", "measured by",
        "numbers from", "per", "posted by", "provided by", "published by", "quoted by", "quoting",
        "released by", "reported by", "shared by", "source", "via",
    }),
    source_after=frozenset({
        "announced", "claimed", "claims", "displays", "estimates", "gives", "has it at", "listed", "lists",
        "measured", "notes", "puts", "quotes", "reported", "reports", "said", "says", "shows", "stated",
        "states", "writes", "wrote",
    }),
    reports=frozenset({
        "claims", "gives", "lists", "puts", "reports", "says", "shows", "states", "writes",
    }),
    doubt=frozenset({
        "allegedly", "contradiction", "contradicts", "doubtful", "dubious", "erroneous", "inconsistent",
        "incorrect", "misprint", "mistaken", "reportedly", "rumor", "rumored", "rumoured", "supposedly",
        "typo", "unconfirmed", "unverified", "wrong",
    }),
    beyond=frozenset({"above", "beyond", "for prompts above", "for prompts over", "over"}),
    versus=frozenset({
        "against", "as opposed to", "compared to", "compared with", "down from", "instead of", "up from",
        "versus", "vs",
    }),
    families=frozenset({"family", "generation", "line-up", "lineup", "models", "series"}),
    materials=frozenset({"audio", "data", "footage", "music", "recordings", "speech", "video"}),
    varied=frozenset({"swept", "sweep", "varied", "we vary", "varying"}),
    subscriptions=frozenset({
        "max plan", "personal plan", "personal plans", "plus plan", "pricing tiers", "pro plan",
        "subscribers", "subscription", "subscriptions", "team plan",
    }),
    variants=frozenset({
        "base", "checkpoint", "distilled", "edition", "instruct", "model", "size", "variant", "version",
    }),
    machines=frozenset({
        "available memory", "available ram", "cluster", "computer", "desktop", "environment",
        "following system", "free memory", "free ram", "hardware", "instance", "laptop", "mac", "mac mini",
        "mac studio", "macbook", "machine", "my card", "my gpu", "node", "nodes", "our gpus", "pc", "rig",
        "server", "servers", "setup", "test bench", "test system", "workstation",
    }),
    dates=frozenset({"date", "month", "year"}),
    other_files=frozenset({
        "aar", "apk", "app", "application", "archive", "binary", "container", "container image", "corpus",
        "data", "data set", "database", "dataset", "docker image", "framework", "index", "installer", "jar",
        "library", "log", "logs", "package", "sdk", "tarball", "training data", "training set",
        "vector store", "wheel", "zip",
    }),
    caches=frozenset({"activations", "cache", "context", "headroom", "kv", "overhead"}),
    spare=frozenset({"free", "left", "spare", "to spare", "unused"}),
    needs=frozenset({
        "asks for", "consumes", "demands", "fits in", "minimum", "need", "needs", "occupies", "recommended",
        "require", "required", "requirement", "requirements", "requires", "runs in", "takes", "uses",
    }),
    answering=frozenset({
        "answer", "answers", "answered", "classifies", "classify", "completes a request", "decodes",
        "detects", "draws", "generate", "generated", "generates", "infers", "process", "processed",
        "processes", "produce", "produced", "produces", "recognizes", "renders", "replied", "replies",
        "reply", "respond", "responded", "responds", "response", "returned", "returns", "segments",
        "summarizes", "synthesizes", "synthesises", "transcribe", "transcribes", "translate", "translates",
    }),
    spending=frozenset({"burned", "burnt", "consumed", "cost", "spent", "used", "used up", "wasted"}),
    chosen=frozenset({
        "active", "activated", "activates", "are used", "chosen", "fire", "routes to", "selected",
        "selects", "used", "uses",
    }),
    timeouts=frozenset({"time limit", "time out", "timed out", "timeout", "timeouts", "times out"}),
    within=frozenset({"in", "in just", "in only", "in under", "take", "takes", "took", "within"}),
    speeds=frozenset({"fast", "faster", "fastest", "quick", "quickest", "slow", "slower", "slowest"}),
    price_nouns=frozenset({"api", "cost", "costs", "fee", "price", "prices", "pricing", "rate"}),
    flows_in=frozenset({"in"}),
    flows_out=frozenset({"out"}),
    definites=frozenset({"the"}),
    doing=frozenset({
        "achieves", "beats", "consumes", "does", "fits", "generates", "gets", "handles", "has", "hits", "is",
        "needs", "reaches", "requires", "runs", "scored", "scores", "supports", "takes", "uses", "was",
        "writes",
    }),
    reaching=frozenset({"and its", "at", "with", "with its"}),
    owned_by=frozenset({"for", "of"}),
    meant_for=frozenset({"for", "in", "on"}),
    at=frozenset({"@", "at"}),
    prompts=frozenset({"article", "document", "prompt", "prompts", "question", "transcript"}),
    out_of=frozenset({"of", "out of"}),
)  # fmt: skip

PARTICLES = Particles(
    owners=frozenset({"'s", "’s"}),
    scored=frozenset({"at", "is", "of", "score", "scored", "scores", "to", "was"}),
    companions=frozenset({"w/", "w/o", "with", "without"}),
    abbreviations=frozenset({
        "al", "approx", "ca", "cf", "dr", "e.g", "etc", "fig", "i.e", "mr", "no", "p", "pp", "vs",
    }),
    common=frozenset({
        "and", "are", "be", "been", "by", "for", "from", "has", "have", "it", "not", "should", "that", "the",
        "their", "these", "they", "this", "what", "when", "which", "with", "you", "your",
    }),
)  # fmt: skip
