"""French words that are no names of models and of tests, where such names may stand."""

from __future__ import annotations

from typing import Final

NO_MODELS: Final = frozenset({
    "aléatoire", "différence", "ensemble", "hasard", "humain", "humains", "maximum", "meilleur",
    "minimum", "moyenne", "médiane", "somme", "total", "écart",
})  # fmt: skip

NO_NAMES: Final = frozenset({
    "agentique", "auto", "entraîné", "libre", "modal", "multi", "multimodal", "open", "ouvert",
    "parole", "poids", "pré", "source", "texte",
})  # fmt: skip

NO_BENCHMARKS: Final = frozenset({
    "amélioration", "année", "augmentation", "baisse", "changement", "coût", "croissance", "date",
    "diminution", "durée", "exemples", "gain", "hausse", "licence", "lien", "liens", "limite",
    "limites", "notes", "part", "place", "questions", "quota", "quotas", "rang", "rapport", "ratio",
    "remarques", "remise", "réduction", "répartition", "sortie", "source", "taille", "taux d'apprentissage",
    "temps", "température", "total", "tours", "type", "tâches", "utilisation", "variation",
    "version", "âge", "écart", "échantillons", "économie", "économies", "étapes", "évolution",
})  # fmt: skip
