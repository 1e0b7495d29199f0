"""French cues."""

from __future__ import annotations

from ingest.languages.cues import Cues
from ingest.languages.fr.compared import COMPARED
from ingest.languages.fr.no_names import NO_BENCHMARKS, NO_MODELS, NO_NAMES

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
        "llm", "modèle", "modèle de langage", "modèle ia", "modèle testé", "modèles", "nom", "nom du modèle",
        "système", "variante", "version",
    }),
    handled=frozenset({"entraîner", "exécuter", "tester", "utiliser", "voici"}),
    vague_nouns=frozenset({"nom", "système", "version"}),
    method_nouns=frozenset({"algorithme", "approche", "architecture", "méthode", "méthodes", "réseau"}),
    no_models=NO_MODELS,
    no_names=NO_NAMES,
    ranks=frozenset({"top"}),
    no_benchmarks=NO_BENCHMARKS,
    phases=frozenset({"décodage"}),
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
    owned=frozenset({"notre", "son"}),
    spreads=frozenset({"variance", "écart type", "écart-type"}),
    score_nouns=frozenset({
        "besoin", "description", "détail", "détails", "exigence", "exigences", "moyenne", "note",
        "performance", "résultat", "résultats", "score", "score moyen", "scores", "valeur",
    }),
    scores=frozenset({"score", "scores"}),
    averages=frozenset({"moyenne", "score moyen"}),
    totals=frozenset({"cumulé", "cumulée", "global", "globale", "total", "totale"}),
    condition_nouns=frozenset({
        "backend", "batch", "bits", "branche", "canal", "concurrence", "configuration", "couches sur gpu",
        "difficulté", "discipline", "effort", "effort de raisonnement", "essai", "expérience", "exécution",
        "format", "fournisseur", "framework", "hébergeur", "lancement", "langue", "lot", "matière", "mode",
        "moteur", "méthode de quantification", "niveau", "niveau de raisonnement", "palier", "passerelle",
        "phase", "profondeur", "précision", "quantification", "requêtes parallèles", "runtime", "réglage",
        "scénario", "sous-ensemble", "sous-tâche", "sujet", "taille de lot", "taille du lot", "threads",
        "thème", "type de quantification", "utilisateurs", "voie", "étape",
    }),
    stages=frozenset({
        "ancien", "ancienne valeur", "après", "aujourd'hui", "auparavant", "avant", "initial", "maintenant",
        "nouveau", "nouvelle valeur", "à chaud", "à froid",
    }),
    measured_too=frozenset({"précision"}),
    most_tokens=frozenset({
        "max tokens", "nombre max de tokens", "nombre maximal de tokens", "tokens max", "tokens maximum",
    }),
    hardware_nouns=frozenset({
        "accélérateur", "appareil", "carte", "carte graphique", "gpu", "machine", "matériel", "nœud",
        "ordinateur", "processeur", "puce", "serveur",
    }),
    same_from=frozenset({
        "identique à", "identiques à", "identiques à ceux de", "inchangé par rapport à",
        "inchangée par rapport à", "inchangées par rapport à", "inchangés par rapport à",
    }),
    same=frozenset({"même prix", "mêmes", "mêmes prix"}),
    same_then=frozenset({"que"}),
    compared=COMPARED,
    than=frozenset({"que"}),
    comparatives=frozenset({
        "aussi", "autant", "autre", "autres", "davantage", "fois", "identique", "identiques", "inférieur",
        "inférieure", "meilleur", "meilleure", "meilleures", "meilleurs", "mieux", "moins", "même", "mêmes",
        "pire", "pires", "plus", "supérieur", "supérieure", "tel", "telle", "telles", "tels",
    }),
    quantized=frozenset({
        "quantification de", "quantification du", "version quantifiée de", "versions quantifiées de",
    }),
    alike=frozenset({
        "classe", "comparable à", "comparable à un", "équivalent", "équivalent d'un", "équivalent à",
        "équivalent à un", "équivaut à", "équivaut à un",
    }),
    others=frozenset({
        "autre modèle", "autre version", "autres modèles", "concurrents", "deuxième meilleur modèle",
        "modèle suivant", "modèles comparables", "petite version", "plus proche rival", "ses rivaux",
        "une variante", "version plus petite",
    }),
    other_versions=frozenset({
        "ancien modèle", "ancienne génération", "ancienne version", "grand frère", "grande sœur",
        "génération précédente", "modèle distillé", "modèle précédent", "petit frère", "petite sœur",
        "plus grand modèle", "plus grande version", "plus gros modèle", "plus grosse version",
        "plus petit modèle", "plus petite version", "précédent modèle", "précédente version", "prédécesseur",
        "son prédécesseur", "successeur", "variante distillée", "version antérieure", "version complète",
        "version distillée", "version précédente",
    }),
    latter=frozenset({"ce dernier", "celle-ci", "celui-ci", "cette dernière"}),
    wanted=frozenset({
        "avez besoin", "avons besoin", "il faut", "il me faut", "il nous faut", "il vous faut", "j'ai besoin",
    }),
    unsaid=frozenset({
        "ambitionne", "espère", "espérait", "espéré", "jamais", "non", "objectif de", "pas", "prévoient",
        "prévoit", "visait", "vise", "visent", "visé",
    }),
    unsaid_after=frozenset({"bientôt", "prévu", "prévue", "prévues", "prévus", "à venir"}),
    said=frozenset({
        "dépasse pas", "dépassent pas", "dépasser pas", "non seulement", "pas moins de", "pas plus de",
        "pas que", "pas seulement", "pas uniquement",
    }),
    predecessor=frozenset({"comparé à", "comparée à", "contre", "depuis", "par rapport à", "vs"}),
    joins=frozenset({
        "alors même que", "alors que", "avec", "cependant", "dont", "et", "mais", "ou", "pour", "puis",
        "quand", "tandis que", "toutefois",
    }),
    ands=frozenset({"et", "ou"}),
    relatives=frozenset({"dont", "laquelle", "lequel", "où", "qui"}),
    ifs=frozenset({"alors même que", "alors que", "là où", "si"}),
    supposed=frozenset({
        "admettons", "hypothétique", "imaginez", "imaginons", "prenez", "prenons", "supposez", "supposons",
        "veut entraîner", "voulait entraîner", "voulez entraîner",
    }),
    people=frozenset({
        "des participants", "experts humains", "humains", "les humains", "un humain", "étudiants",
    }),
    articles=frozenset({"des", "du", "la", "le", "les", "ses", "un", "une"}),
    old=frozenset({
        "au lieu de", "auparavant", "de", "depuis", "passe de", "passer de", "porté de", "portée de",
    }),
    new=frozenset({"désormais", "vers", "à"}),
    grows=frozenset({
        "abaissé", "allongé", "allongée", "améliorant", "amélioration", "améliore", "amélioré",
        "augmentation", "augmente", "augmenté", "baisse", "bond", "bondi", "bondit", "chute", "croît",
        "double", "doublé", "gain", "grimpe", "grimpé", "hausse", "monte", "monté", "passe", "passe de",
        "passent", "passent de", "passer de", "passé", "passé de", "passée", "passée de", "portant", "porté",
        "porté de", "portée", "portée de", "progresse", "progression", "progressé", "prolongé", "prolongée",
        "ramené", "ramenée", "recul", "réduit", "réduite", "saut", "élargi", "élargie", "étendu", "étendue",
    }),
    differences=frozenset({
        "amélioration", "augmentation", "baisse", "croissance", "d'avance", "d'écart", "d'étapes", "de moins",
        "de plus", "de retard", "des cas", "des tâches", "du coût", "du prix", "en moins", "en plus", "gain",
        "hausse", "inférieur", "moins", "moins cher", "plus", "plus rapide", "point", "points", "pts",
        "remise", "réduction", "supérieur", "écart",
    }),
    gaps=frozenset({"différence", "écart", "économie", "économies"}),
    margins=frozenset({"à moins de"}),
    native=frozenset({"natif", "natifs", "native", "nativement"}),
    stretching=frozenset({
        "allongé", "allongée", "extensible", "extensibles", "extension", "prolongé", "prolongée", "étendre",
        "étendu", "étendue",
    }),
    settings=frozenset({
        "conditions d'évaluation", "conditions de test", "contexte fixe", "contexte identique", "réglages",
    }),
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
    made_by=frozenset({"annoncé par", "partagé par", "publié par", "publiées par", "publiés par"}),
    reports=frozenset({
        "affiche", "affirme", "annonce", "avance", "estime", "indique", "rapporte", "signale", "écrit",
    }),
    doubt=frozenset({
        "contradiction", "contredit", "coquille", "douteux", "erreur", "erroné", "faux", "incohérence",
        "incohérent", "invérifiable", "non confirmé", "non vérifié", "prétendument", "rumeur", "soi-disant",
        "à tort",
    }),
    beyond=frozenset({"au-delà", "au-delà de", "au-dessus", "au-dessus de", "dès", "à partir de"}),
    results=frozenset({"à"}),
    versus=frozenset({
        "au lieu de", "comparé à", "comparée à", "contre", "face à", "par rapport à", "versus", "vs",
    }),
    families=frozenset({"ces llm", "famille", "gamme", "génération", "les llm", "modèles", "série"}),
    sized_with=frozenset({"de", "à"}),
    of_which=frozenset({"dont"}),
    uses_only=frozenset({
        "n'en activant qu'", "n'en activant que", "n'en active qu'", "n'en active que", "n'en emploie qu'",
        "n'en emploie que", "n'en employant qu'", "n'en employant que", "n'en exploitant qu'",
        "n'en exploitant que", "n'en exploite qu'", "n'en exploite que", "n'en mobilisant qu'",
        "n'en mobilisant que", "n'en mobilise qu'", "n'en mobilise que", "n'en sollicitant qu'",
        "n'en sollicitant que", "n'en sollicite qu'", "n'en sollicite que", "n'en utilisant qu'",
        "n'en utilisant que", "n'en utilise qu'", "n'en utilise que",
    }),
    weighing=frozenset({"fait", "fait à peine", "pèse", "pèse à peine"}),
    solving=frozenset({"résolu", "résolvait", "résolvant", "résoudre", "résout", "réussi", "réussit"}),
    scoring=frozenset({
        "affiche", "atteignant", "atteint", "décroche", "enregistre", "marque", "obtenant", "obtenu",
        "obtient", "réalise", "score", "totalise",
    }),
    tested_on=frozenset({"au", "aux", "dans", "sur", "à"}),
    lines=frozenset({"de la famille", "de la gamme", "de la génération", "de la lignée", "de la série"}),
    firsts=frozenset({"la première", "le premier"}),
    seconds=frozenset({"la deuxième", "la seconde", "le deuxième", "le second"}),
    in_turn=frozenset({"respectivement"}),
    ordered=frozenset({"bloc", "couche", "tête"}),
    some_of=frozenset({"autres", "derniers", "dernières", "premiers", "premières", "tous les", "toutes les"}),
    pages=frozenset({"p", "page", "pages", "pp"}),
    materials=frozenset({"audio", "données", "enregistrements", "musique", "parole", "vidéo"}),
    varied=frozenset({"avons varié", "fait varier", "faisant varier", "faisons varier"}),
    subscriptions=frozenset({
        "abonnement", "abonnements", "abonnés", "facture mensuelle", "factures", "forfait", "forfaits",
        "formule", "formules",
    }),
    by=frozenset({
        "amélioration de", "améliore de", "amélioré de", "augmente de", "augmenté de", "augmentée de",
        "baisse de", "baissé de", "chute de", "diminue de", "gagne", "gain de", "grimpe de", "hausse de",
        "il y a", "perd", "progresse de", "progression de", "progressé de", "recule de", "réduction de",
        "réduit de", "top", "voilà",
    }),
    variants=frozenset({
        "checkpoint", "déclinaison", "modèle", "taille", "tailles", "variante", "version", "édition",
    }),
    owners_of=frozenset({"mes", "nos", "tes", "vos"}),
    machines=frozenset({
        "banc de test", "carte", "cette carte", "cluster", "environnement", "instance", "ma carte", "mac",
        "mac mini", "mac studio", "macbook", "machine", "matériel", "mon gpu", "mémoire disponible",
        "mémoire libre", "mémoire unifiée", "nœud", "nœuds", "ordinateur", "pc", "portable", "ram disponible",
        "serveur", "serveurs", "station", "système de test", "système suivant",
    }),
    dates=frozenset({"année", "date", "mois"}),
    other_files=frozenset({
        "aar", "apk", "appli", "application", "archive", "base de données", "base vectorielle",
        "bibliothèque", "binaire", "conteneur", "corpus", "données", "données d'entraînement", "image docker",
        "image du conteneur", "index", "installateur", "jeu de données", "journaux", "librairie", "paquet",
        "sdk", "zip",
    }),
    caches=frozenset({"activations", "cache", "contexte", "kv", "marge", "surcoût"}),
    spare=frozenset({
        "de marge", "disponible", "disponibles", "laissant", "libre", "libres", "restant", "restants",
        "reste",
    }),
    answering=frozenset({
        "classe", "dessine", "détecte", "génère", "génèrent", "générer", "produire", "produisent", "produit",
        "reconnaît", "renvoie", "restitue", "répond", "répondent", "répondre", "réponse", "synthétise",
        "traduire", "traduit", "traite", "traiter", "transcrire", "transcrit",
    }),
    spending=frozenset({"brûlé", "consommé", "coûté", "dépensé", "englouti", "utilisé"}),
    chosen=frozenset({
        "actif", "actifs", "activés", "choisis", "sollicités", "sélectionnés", "utilise", "utilisés",
    }),
    timeouts=frozenset({"délai d'attente", "délai maximal", "limite de temps", "timeout"}),
    within=frozenset({"en", "en moins de", "en seulement", "met", "mettait", "prenait", "prend", "pris"}),
    speeds=frozenset({"lent", "lente", "plus lent", "plus lente", "plus rapide", "rapide", "rapides"}),
    needs=frozenset({
        "besoin", "consomme", "demande", "exige", "faut", "minimum", "nécessaire", "nécessitant", "nécessite",
        "occupe", "prend", "prérequis", "recommandé", "recommandée", "requiert", "requis", "requise",
        "requises", "tient dans", "utilise",
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
    meant_for=frozenset({"pour", "pour les", "sur"}),
    at=frozenset({"avec", "à"}),
    prompts=frozenset({"article", "document", "prompt", "prompts", "question", "requête", "texte"}),
    out_of=frozenset({"parmi", "sur"}),
    indefinites=frozenset({
        "certaines", "certains", "chaque", "la plupart des", "plusieurs", "tout", "un", "une",
    }),
    by_the_way=frozenset({
        "en comparaison", "par comparaison", "pour comparaison", "pour comparer", "pour mémoire",
        "pour rappel", "à titre de comparaison",
    }),
)  # fmt: skip
