"""French cues."""

from __future__ import annotations

from ingest.languages.cues import Cues

CUES = Cues(
    together={
        "les deux modèles": 2, "ces deux modèles": 2, "tous deux": 2, "toutes deux": 2, "tous les deux": 2,
        "l'un comme l'autre": 2, "les deux versions": 2, "les deux variantes": 2, "les deux": 2, "les trois": 3,
        "les trois modèles": 3, "les trois tiers": 3, "tous les trois": 3, "ces trois modèles": 3,
        "les quatre modèles": 4, "les quatre": 4,
    },
    the_model=frozenset({"le modèle", "ce modèle", "cette version", "il", "elle", "celui-ci", "ce dernier"}),
    model_nouns=frozenset({"modèle", "modèles", "nom du modèle", "nom", "variante", "système", "llm", "version"}),
    metric_nouns=frozenset({
        "benchmark", "métrique", "test", "tâche", "épreuve", "évaluation", "caractéristique", "spécification", "propriété",
        "paramètre", "rubrique", "critère", "élément", "donnée", "champ", "indicateur", "mesure",
    }),
    compared=frozenset({
        "que", "contre", "face à", "devant", "derrière", "par rapport à", "comparé à", "comparée à", "surpassant",
        "surpasse", "dépasse", "dépassant", "devance", "devançant", "bat", "battant", "rivalise avec", "rivalisant avec",
        "rivaliser avec", "égale", "égalent", "loin de", "au lieu de", "plutôt que", "à la différence de",
        "proche de", "comparable à", "vs", "versus", "contrairement à", "son prédécesseur", "à la place de",
    }),
    others=frozenset({"concurrents", "ses rivaux", "autres modèles", "modèles comparables"}),
    predecessor=frozenset({"par rapport à", "comparé à", "comparée à", "contre", "vs", "depuis"}),
    joins=frozenset({
        "et", "mais", "tandis que", "alors que", "ou", "puis", "avec", "cependant", "toutefois", "dont", "pour", "quand",
    }),
    ands=frozenset({"et", "ou"}),
    articles=frozenset({"le", "la", "les", "des", "du", "ses", "un", "une"}),
    old=frozenset({"de", "depuis", "passe de", "passer de", "porté de", "portée de", "au lieu de", "auparavant"}),
    new=frozenset({"à", "vers", "désormais"}),
    differences=frozenset({
        "plus", "moins", "de plus", "de moins", "en plus", "en moins", "plus rapide", "moins cher", "hausse", "baisse",
        "gain", "écart", "points", "point", "pts", "d'écart", "remise", "réduction", "d'avance", "de retard", "augmentation",
        "supérieur", "inférieur", "des tâches", "du coût", "du prix", "des cas", "d'étapes", "amélioration", "croissance",
    }),
    other_rates=frozenset({
        "mois", "an", "année", "heure", "utilisateur", "siège", "image", "minute", "seconde", "requête", "appel", "tâche",
        "gpu", "jour", "semaine", "mensuel", "session", "vidéo",
    }),
    per=frozenset({"par", "le", "pour", "pour un", "au"}),
    per_after=frozenset(),
    source_before=frozenset({
        "selon", "d'après", "source", "rapporté par", "mesuré par", "mesurés par", "annoncé par", "scores", "données",
        "d'après les données de", "selon les données de", "cité par", "à en croire", "via", "chiffres de",
    }),
    source_after=frozenset({
        "indique", "affirme", "rapporte", "annonce", "estime", "signale", "mesure", "avance", "évoque", "donne", "affiche",
        "écrit", "mentionne", "revendique",
    }),
    reports=frozenset({"indique", "affirme", "rapporte", "annonce", "estime", "signale", "avance", "affiche", "écrit"}),
    doubt=frozenset({
        "non vérifié", "non confirmé", "faux", "erroné", "erreur", "coquille", "contredit", "contradiction", "douteux",
        "prétendument", "soi-disant", "rumeur", "invérifiable", "incohérent", "à tort", "incohérence",
    }),
    beyond=frozenset({"au-delà de", "au-dessus de", "dès", "à partir de"}),
)  # fmt: skip
