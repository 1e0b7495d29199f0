"""French cues."""

from __future__ import annotations

from ingest.languages.cues import Cues, Particles

CUES = Cues(
    together={
        "les deux modèles": 2, "ces deux modèles": 2, "tous deux": 2, "toutes deux": 2,
        "tous les deux": 2, "l'un comme l'autre": 2, "les deux versions": 2, "les deux variantes": 2,
        "les deux": 2, "les trois": 3, "les trois modèles": 3, "les trois tiers": 3, "tous les trois": 3,
        "ces trois modèles": 3, "les quatre modèles": 4, "les quatre": 4,
    },
    the_model=frozenset({
        "c'est", "c'était", "ce dernier", "ce modèle", "celui-ci", "cette version", "elle", "il", "il s'agit",
        "le modèle",
    }),
    model_nouns=frozenset({
        "llm", "modèle", "modèle de langage", "modèle ia", "modèle testé", "modèles", "nom",
        "nom du modèle", "système", "variante", "version",
    }),
    vague_nouns=frozenset({"nom", "système", "version"}),
    method_nouns=frozenset({"algorithme", "approche", "architecture", "méthode", "méthodes", "réseau"}),
    no_models=frozenset({
        "aléatoire", "différence", "ensemble", "hasard", "humain", "humains", "maximum", "meilleur",
        "minimum", "moyenne", "médiane", "somme", "total", "écart",
    }),
    no_names=frozenset({
        "agentique", "auto", "entraîné", "libre", "modal", "multi", "multimodal", "open", "ouvert",
        "parole", "poids", "pré", "source", "texte",
    }),
    ranks=frozenset({"top"}),
    no_benchmarks=frozenset({
        "année", "coût", "date", "durée", "exemples", "licence", "lien", "liens", "notes", "place",
        "questions", "rang", "remarques", "sortie", "source", "taille", "temps", "total",
        "taux d'apprentissage", "température", "tours", "type", "tâches", "version", "âge",
        "écart", "échantillons", "étapes",
    }),
    time_nouns=frozenset({"temps", "temps écoulé"}),
    metric_nouns=frozenset({
        "benchmark", "caractéristique", "champ", "corpus", "critère", "donnée", "indicateur",
        "jeu de données", "jeu de test", "mesure", "métrique", "paramètre", "propriété", "rubrique",
        "spécification", "test", "tâche", "élément", "épreuve", "évaluation",
    }),
    benchmark_nouns=frozenset({
        "benchmark", "corpus", "jeu de données", "jeu de test", "métrique", "test", "tâche", "épreuve",
        "évaluation",
    }),
    benchmarks=frozenset({"banc d'essai", "banc de test", "benchmark"}),
    spreads=frozenset({"variance", "écart type", "écart-type"}),
    score_nouns=frozenset({
        "moyenne", "note", "performance", "résultat", "résultats", "score", "score moyen", "scores",
        "valeur",
    }),
    totals=frozenset({"cumulé", "cumulée", "global", "globale", "total", "totale"}),
    condition_nouns=frozenset({
        "backend", "batch", "concurrence", "configuration", "couches sur gpu", "difficulté", "discipline",
        "effort", "effort de raisonnement", "format", "fournisseur", "framework", "langue",
        "lot", "matière", "mode", "moteur", "niveau", "niveau de raisonnement", "palier", "phase",
        "profondeur", "précision", "quantification", "requêtes parallèles", "runtime", "réglage",
        "scénario", "sous-ensemble", "sous-tâche", "sujet", "taille de lot", "taille du lot", "threads",
        "thème", "utilisateurs", "étape",
    }),
    measured_too=frozenset({"précision"}),
    hardware_nouns=frozenset({
        "accélérateur", "appareil", "carte", "carte graphique", "gpu", "machine", "matériel", "ordinateur",
        "processeur", "puce",
    }),
    compared=frozenset({
        "a battu", "a dépassé", "affinage de", "approchant", "approche", "après", "au lieu de",
        "au niveau de", "basé sur", "basée sur", "bat", "battait", "battant", "battent", "blocs", "coiffe",
        "combinant", "combine", "comparable", "comparable à", "comparaison avec", "comparaison à",
        "comparé à", "comparée à", "construit sur", "construit sur la base de", "contrairement à", "contre",
        "couches", "dans le format", "de niveau", "derrière", "devance", "devancent", "devancé", "devant",
        "devançait", "devançant", "distance", "distancent", "distançant", "distillation de", "distillé de",
        "doublant", "double", "double de", "du niveau de", "dépassaient", "dépassait", "dépassant", "dépasse",
        "dépassent", "dépasser", "dépassé", "dérivé de", "dérivée de", "face à", "fine-tune de",
        "fine-tuning de", "finetune de", "fondé sur", "fondée sur", "fusion de", "fusionne", "généré par",
        "générée par", "générées par", "générés par", "identique", "identiques", "inférieur", "inférieure",
        "inspiré de", "issu de", "issue de", "jugé par", "jugée par", "juste derrière", "loin de",
        "moitié de", "même que", "noté par", "notée par", "ont dépassé", "par rapport à", "par-dessus",
        "plutôt que", "proche de", "quantification de", "quart de", "que", "rattrape", "rattrapé", "remplace",
        "remplacer", "remplacera", "remplaçant", "rivalisant avec", "rivalise avec", "rivaliser avec",
        "rédigé par", "réglage fin de", "réunit", "s'approche de", "similaire", "similaires",
        "son prédécesseur", "sorties de", "supérieur", "supérieure", "surclassait", "surclassant",
        "surclasse", "surpassait", "surpassant", "surpasse", "surpassent", "surpasser", "surpassé", "talonne",
        "tiers de", "traces de", "triple de", "unifie", "variante de", "version de", "version distillée de",
        "versus", "vs", "à la différence de", "à la place de", "à partir de", "à égalité avec", "écrit par",
        "écrite par", "égale", "égalent", "égaler", "équivalent", "équivalente", "évalué par", "évaluée par",
    }),
    alike=frozenset({"classe", "équivalent"}),
    others=frozenset({
        "autre modèle", "autre version", "autres modèles", "concurrents", "deuxième meilleur modèle",
        "modèle suivant", "modèles comparables", "petite version", "plus proche rival", "ses rivaux",
        "une variante", "version plus petite",
    }),
    other_versions=frozenset({
        "ancien modèle", "ancienne version", "grand frère", "grande sœur", "génération précédente",
        "modèle distillé", "modèle précédent", "petit frère", "petite sœur", "plus grand modèle",
        "plus grande version", "plus gros modèle", "plus grosse version", "plus petit modèle",
        "plus petite version", "précédent modèle", "précédente version", "prédécesseur", "son prédécesseur",
        "successeur", "variante distillée", "version antérieure", "version distillée", "version précédente",
    }),
    latter=frozenset({"ce dernier", "celle-ci", "celui-ci", "cette dernière"}),
    unsaid=frozenset({
        "ambitionne", "espère", "espérait", "espéré", "jamais", "non", "objectif de", "pas", "visait",
        "vise", "visent", "visé",
    }),
    said=frozenset({
        "dépasse pas", "dépassent pas", "dépasser pas", "non seulement", "pas moins de", "pas plus de",
        "pas que", "pas seulement", "pas uniquement",
    }),
    predecessor=frozenset({"comparé à", "comparée à", "contre", "depuis", "par rapport à", "vs"}),
    joins=frozenset({
        "alors que", "avec", "cependant", "dont", "et", "mais", "ou", "pour", "puis", "quand", "tandis que",
        "toutefois",
    }),
    ands=frozenset({"et", "ou"}),
    relatives=frozenset({"dont", "laquelle", "lequel", "où", "qui"}),
    supposed=frozenset({
        "admettons", "hypothétique", "imaginons", "supposons", "veut entraîner", "voulait entraîner",
        "voulez entraîner",
    }),
    people=frozenset({"experts humains", "humains", "les humains", "un humain", "étudiants"}),
    articles=frozenset({"des", "du", "la", "le", "les", "ses", "un", "une"}),
    old=frozenset({
        "au lieu de", "auparavant", "de", "depuis", "passe de", "passer de", "porté de", "portée de",
    }),
    new=frozenset({"désormais", "vers", "à"}),
    grows=frozenset({
        "abaissé", "améliorant", "améliore", "amélioré", "augmente", "augmenté", "baisse", "croît", "double",
        "doublé", "grimpe", "grimpé", "monte", "monté", "passe", "passe de", "passent", "passent de",
        "passer de", "passé", "passé de", "passée", "passée de", "portant", "porté", "porté de", "portée",
        "portée de", "progresse", "progressé", "ramené", "ramenée", "réduit", "réduite", "élargi", "élargie",
        "étendu", "étendue",
    }),
    differences=frozenset({
        "amélioration", "augmentation", "baisse", "croissance", "d'avance", "d'écart", "d'étapes",
        "de moins", "de plus", "de retard", "des cas", "des tâches", "du coût", "du prix", "en moins",
        "en plus", "gain", "hausse", "inférieur", "moins", "moins cher", "plus", "plus rapide", "point",
        "points", "pts", "remise", "réduction", "supérieur", "écart",
    }),
    gaps=frozenset({"différence", "écart"}),
    native=frozenset({"natif", "natifs", "native", "nativement"}),
    stretching=frozenset({"extensible", "extensibles", "extension", "étendre", "étendu", "étendue"}),
    settings=frozenset({"conditions d'évaluation", "conditions de test", "réglages"}),
    pointers=frozenset({
        "annexe", "chapitre", "figure", "leçon", "numéro", "page", "partie", "rang", "section", "tableau",
        "étape",
    }),
    other_rates=frozenset({
        "an", "année", "appel", "gpu", "heure", "image", "jour", "mensuel", "minute", "mois", "requête",
        "seconde", "semaine", "session", "siège", "tâche", "utilisateur", "vidéo",
    }),
    per=frozenset({"au", "le", "les", "par", "pour", "pour des", "pour les", "pour un"}),
    source_before=frozenset({
        "annoncé par", "annoncées par", "annoncés par", "chiffres de", "cité par", "communiqué par",
        "d'après", "d'après la documentation de", "d'après les données de", "données", "fournies par",
        "mesuré par", "mesurés par", "partagé par", "publié par", "publiées par", "publiés par",
        "rapporté par", "relayé par", "relayés par", "scores", "selon", "selon les données de", "source",
        "via", "à en croire",
    }),
    source_after=frozenset({
        "affiche", "affirme", "annonce", "avance", "donne", "estime", "indique", "mentionne", "mesure",
        "rapporte", "revendique", "signale", "écrit", "évoque",
    }),
    reports=frozenset({
        "affiche", "affirme", "annonce", "avance", "estime", "indique", "rapporte", "signale", "écrit",
    }),
    doubt=frozenset({
        "contradiction", "contredit", "coquille", "douteux", "erreur", "erroné", "faux", "incohérence",
        "incohérent", "invérifiable", "non confirmé", "non vérifié", "prétendument", "rumeur", "soi-disant",
        "à tort",
    }),
    beyond=frozenset({"au-delà", "au-delà de", "au-dessus", "au-dessus de", "dès", "à partir de"}),
    versus=frozenset({
        "au lieu de", "comparé à", "comparée à", "contre", "face à", "par rapport à", "versus", "vs",
    }),
    families=frozenset({"famille", "gamme", "génération", "modèles", "série"}),
    sized_with=frozenset({"de", "à"}),
    of_which=frozenset({"dont"}),
    solving=frozenset({"résolu", "résolvait", "résolvant", "résoudre", "résout", "réussi", "réussit"}),
    scoring=frozenset({
        "affiche", "atteignant", "atteint", "décroche", "enregistre", "marque", "obtenant", "obtenu",
        "obtient", "réalise", "score", "totalise",
    }),
    tested_on=frozenset({"au", "aux", "dans", "sur", "à"}),
    firsts=frozenset({"la première", "le premier"}),
    seconds=frozenset({"la deuxième", "la seconde", "le deuxième", "le second"}),
    materials=frozenset({"audio", "données", "enregistrements", "musique", "parole", "son", "vidéo"}),
    varied=frozenset({"avons varié", "fait varier", "faisant varier", "faisons varier"}),
    subscriptions=frozenset({
        "abonnement", "abonnements", "abonnés", "forfait", "forfaits", "formule", "formules",
    }),
    by=frozenset({
        "amélioration de", "améliore de", "amélioré de", "augmente de", "augmentée de", "augmenté de",
        "baisse de", "baissé de", "chute de", "diminue de", "gagne", "gain de", "grimpe de", "hausse de",
        "il y a", "perd", "progresse de", "progression de", "progressé de", "recule de", "réduction de",
        "réduit de", "top", "voilà",
    }),
    variants=frozenset({"checkpoint", "modèle", "variante", "version", "édition"}),
    machines=frozenset({
        "banc de test", "cluster", "environnement", "instance", "ma carte", "mac", "mac mini", "mac studio",
        "macbook", "machine", "matériel", "mon gpu", "mémoire disponible", "mémoire libre",
        "mémoire unifiée", "nœud", "nœuds", "ordinateur", "pc", "portable", "ram disponible", "serveur",
        "serveurs", "station", "système de test", "système suivant",
    }),
    dates=frozenset({"année", "date", "mois"}),
    other_files=frozenset({
        "aar", "apk", "appli", "application", "archive", "base de données", "base vectorielle",
        "bibliothèque", "binaire", "conteneur", "corpus", "données", "données d'entraînement",
        "image docker", "image du conteneur", "index", "installateur", "jeu de données", "journaux",
        "librairie", "paquet", "sdk", "zip",
    }),
    caches=frozenset({"activations", "cache", "contexte", "kv", "marge", "surcoût"}),
    spare=frozenset({"disponible", "disponibles", "libre", "libres", "restant", "restants", "reste"}),
    answering=frozenset({
        "classe", "dessine", "détecte", "génère", "génèrent", "générer", "produire", "produisent", "produit",
        "reconnaît", "renvoie", "restitue", "répond", "répondent", "répondre", "réponse", "synthétise",
        "traduire", "traduit", "traite", "traiter", "transcrire", "transcrit",
    }),
    spending=frozenset({"brûlé", "consommé", "coûté", "dépensé", "englouti", "utilisé"}),
    chosen=frozenset({
        "actif", "actifs", "activés", "choisis", "sollicités", "sélectionnés", "utilisés", "utilise",
    }),
    timeouts=frozenset({"délai d'attente", "délai maximal", "limite de temps", "timeout"}),
    within=frozenset({
        "en", "en seulement", "met", "mettait", "prenait", "prend", "pris", "en moins de",
    }),
    speeds=frozenset({
        "lent", "lente", "plus lent", "plus lente", "plus rapide", "rapide", "rapides",
    }),
    needs=frozenset({
        "besoin", "consomme", "demande", "exige", "faut", "minimum", "nécessaire", "nécessitant",
        "nécessite", "occupe", "prend", "prérequis", "recommandé", "recommandée", "requiert", "requis",
        "requise", "requises", "tient dans", "utilise",
    }),
    price_nouns=frozenset({"coût", "coûts", "prix", "tarif", "tarifs"}),
    flows_in=frozenset({"entr"}),
    flows_out=frozenset({"sort"}),
    definites=frozenset({"au", "du", "la", "le"}),
    doing=frozenset({
        "a", "accepte", "atteint", "consomme", "demande", "est", "exige", "fonctionne", "gère", "génère",
        "nécessite", "obtient", "occupe", "prend", "requiert", "tient", "tourne", "utilise", "écrit",
    }),
    reaching=frozenset({"avec", "avec ses", "avec son", "et ses", "et son", "à"}),
    owned_by=frozenset({"chez", "de", "du", "pour"}),
    meant_for=frozenset({"pour", "sur"}),
    at=frozenset({"avec", "à"}),
    prompts=frozenset({"article", "document", "prompt", "prompts", "question", "texte"}),
    out_of=frozenset({"parmi", "sur"}),
    indefinites=frozenset({
        "certaines", "certains", "chaque", "la plupart des", "plusieurs", "tout", "un", "une",
    }),
    by_the_way=frozenset({
        "en comparaison", "par comparaison", "pour comparaison", "pour comparer", "pour mémoire",
        "pour rappel", "à titre de comparaison",
    }),
)  # fmt: skip

PARTICLES = Particles(
    companions=frozenset({"avec", "sans"}),
    abbreviations=frozenset({"cf", "env", "etc", "m", "p", "pp"}),
    common=frozenset({
        "au", "aux", "avec", "ce", "cette", "comme", "dans", "du", "elle", "est", "et", "ils", "les", "leur",
        "nous", "pas", "plus", "pour", "qui", "sans", "sont", "une", "vous", "être",
    }),
)  # fmt: skip
