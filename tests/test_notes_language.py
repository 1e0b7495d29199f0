"""The language of a note: declared, seen from its script, detected, refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from langdetect import DetectorFactory

from ingest.languages import rooms
from ingest.notes import read_note

SHARED = Path(__file__).parents[2] / "shared"

PROSE = {
    "en": "The model was released on Tuesday with open weights. It answers longer questions than the last, "
    "and the team says that training took less time than anybody had expected.",
    "fr": "Le modèle est sorti mardi avec des poids ouverts. Il répond à des questions plus longues que le "
    "précédent, et l'équipe affirme que l'entraînement a pris moins de temps que prévu.",
    "ru": "Модель вышла во вторник с открытыми весами. Она отвечает на более длинные вопросы, чем прежняя, "
    "и команда утверждает, что обучение заняло меньше времени, чем ожидалось.",
    "ja": "このモデルは火曜日に公開され、重みも配布されている。以前のものより長い質問に答えられるという。",
    "de": "Das Modell erschien am Dienstag mit offenen Gewichten. Es beantwortet längere Fragen als zuvor, "
    "und die Mannschaft sagt, dass das Training weniger Zeit gebraucht habe als erwartet.",
    "es": "El modelo salió el martes con pesos abiertos. Responde a preguntas más largas que el anterior, "
    "y el equipo afirma que el entrenamiento ha llevado menos tiempo de lo que se esperaba.",
    "uk": "Модель вийшла у вівторок із відкритими вагами. Вона відповідає на довші запитання, ніж попередня, "
    "і команда стверджує, що навчання зайняло менше часу, ніж очікувалося.",
    "it": "Il modello è uscito martedì con pesi aperti. Risponde a domande più lunghe del precedente, e la "
    "squadra dice che l'addestramento ha richiesto meno tempo di quanto ci si aspettasse.",
    "pt": "O modelo saiu na terça-feira com pesos abertos. Responde a perguntas mais longas que o anterior, "
    "e a equipe afirma que o treino levou menos tempo do que se esperava.",
    "nl": "Het model verscheen op dinsdag met open gewichten. Het beantwoordt langere vragen dan het vorige, "
    "en de ploeg zegt dat de training minder tijd heeft gekost dan iedereen had verwacht.",
    "bg": "Моделът излезе във вторник с отворени тегла. Той отговаря на по-дълги въпроси от предишния и "
    "екипът твърди, че обучението е отнело по-малко време, отколкото се е очаквало.",
    "zh-cn": "该模型于星期二发布，并开放了权重。它能够回答比以前更长的问题，团队表示训练时间比预期的要短。",
}

LONGER = {
    "en": "When they first tried it, the answers that came from the model were slower than those of the one "
    "which it replaces, and they have not been able to say why. This should be fixed by the spring.",
    "fr": "Quand ils l'ont essayé pour la première fois, les réponses qui venaient du modèle étaient plus "
    "lentes que celles de son aîné, et on ne sait pas pourquoi. Ce sera corrigé pour le printemps.",
    "ru": "Когда её впервые попробовали, ответы, которые она давала, были медленнее, чем у прежней, и никто "
    "не знает, почему это так. Если только они найдут причину, то весной это уже будет исправлено.",
}


def language(text: str) -> tuple[str | None, list[str]]:
    note = read_note("n.md", text.encode())
    return note.language, [diagnostic.code for diagnostic in note.diagnostics]


@pytest.mark.parametrize("code", ["en", "fr", "ru", "ja"])
def test_prose_tells_its_language(code: str) -> None:
    assert language(PROSE[code]) == (code, [])


@pytest.mark.parametrize("code", ["de", "es", "it", "pt", "nl", "uk", "bg", "zh-cn"])
def test_a_language_that_is_none_of_ours_is_refused_by_name(code: str) -> None:
    note = read_note("n.md", PROSE[code].encode())
    assert note.language is None
    assert note.diagnostics[0].code == "language-unsupported"
    assert code in note.diagnostics[0].message


@pytest.mark.parametrize(
    ("declared", "written"), [("fr", "ru"), ("en", "fr"), ("ja", "en"), ("ru", "ja"), ("de", "en")]
)
def test_a_note_that_is_plainly_in_another_language_is_read_in_that(declared: str, written: str) -> None:
    note = read_note("n.md", f"---\nlang: {declared}\n---\n{PROSE[written]}\n".encode())
    assert note.language == written
    (diagnostic,) = note.diagnostics
    assert diagnostic.code == "language-mismatch"
    assert declared in diagnostic.message
    assert written in diagnostic.message


@pytest.mark.parametrize("key", ["lang: fr", "language: fr-FR", "Lang: FR", "lang: [fr]"])
def test_what_is_declared_holds_where_the_text_says_little(key: str) -> None:
    assert language(f"---\n{key}\n---\nGLM-5 92.3 F1\n") == ("fr", [])


@pytest.mark.parametrize("code", ["en", "fr", "ru"])
def test_most_prose_is_told_by_its_common_words_without_detection(
    code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: str) -> dict[str, float]:
        raise AssertionError

    monkeypatch.setattr("ingest.notes.language._probabilities", refuse)
    assert language(LONGER[code]) == (code, [])


def test_no_word_is_common_in_two_languages() -> None:
    words = [word for room in rooms().values() for word in room.particles.common]
    assert len(words) == len(set(words))


def test_english_words_do_not_make_the_others_english() -> None:
    names = "SWE-bench Verified, Mixture-of-Experts, reasoning, open weights, Terminal-Bench, tool calling. "
    for code in ("fr", "ru", "ja"):
        assert language(names + PROSE[code] + " " + names) == (code, []), code


def test_code_and_links_are_not_what_a_note_is_written_in() -> None:
    code = "```python\n" + "for item in the_list_of_things: print(item)\n" * 40 + "```\n"
    links = "".join(f"- <https://example.com/the/page/of/the/model/{i}>\n" for i in range(30))
    assert language(links + "\n" + code + "\n" + PROSE["fr"])[0] == "fr"


@pytest.mark.parametrize("text", ["92.3 | 45\n", "https://a.example/x\n", "42\n"])
def test_too_little_text_tells_nothing(text: str) -> None:
    assert language(text) == (None, ["language-unknown"])


def test_the_seed_of_everybody_stays_as_it_was() -> None:
    before = DetectorFactory.seed
    language(PROSE["fr"])
    assert DetectorFactory.seed is before


def test_the_answer_is_always_the_same() -> None:
    mixed = PROSE["en"][:80] + PROSE["fr"][:80]
    assert len({language(mixed)[0] for _ in range(5)}) == 1


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared notes are not beside the repository")
@pytest.mark.parametrize("code", ["en", "fr", "ja", "ru"])
def test_shared_notes_are_read_in_the_language_of_their_folder(code: str) -> None:
    for path in sorted((SHARED / "dev" / code).iterdir()):
        note = read_note(path.name, path.read_bytes())
        assert note.language == code, path.name
