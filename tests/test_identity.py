"""One IRI for all spellings of a model's name, and another for every other model."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.namespaces import MODEL
from ingest.recognition.annotate import annotate_text
from ingest.recognition.identity import Family, identity
from ingest.recognition.mentions import Label


def concepts(text: str, language: str = "en") -> list[str]:
    """The IRIs of the models that a text names."""
    return [mention.concept for mention in annotate_text(text, language)[0] if mention.label is Label.MODEL]


def concept(name: str) -> str:
    (found,) = concepts(f"We tried {name} yesterday")
    return found


@pytest.mark.parametrize(
    "spellings",
    [
        ("Claude 4 Sonnet", "Claude Sonnet 4", "claude-sonnet-4", "CLAUDE SONNET 4", "Sonnet 4"),
        ("Llama-2-70b", "Llama 2 70B", "llama2-70B", "Llama_2_70B", "Llama-2-70B"),
        ("Claude Opus 4.8", "Opus 4.8", "Claude 4.8 Opus"),
        ("GLM-4.5-Air", "GLM 4.5 Air", "GLM-4.5 Air", "glm-4.5-air", "ＧＬＭ-4.5-Air"),
        ("GPT‑5.6", "GPT-5.6", "GPT 5.6", "ChatGPT-5.6", "GPT–5.6"),
        ("GPT-4", "GPT4"),
        ("Llama 3.1 405B", "Ллама 3.1 405Б"),
        ("DeepSeek-R1", "ДипСик-Р1", "Дипсик Р1"),
        ("Claude Sonnet 4.5", "Клод Сонет 4.5", "Клод 4.5 Сонет"),
        ("GigaChat 2 Max", "Гигачат 2 Макс", "GigaChat 2 Макс"),
        ("GPT-4o", "GPT-4о", "ГПТ-4о"),
        ("Qwen2.5-72B", "Qwen2.5-72В", "Квен 2.5 72Б"),
        ("Qwen3-30B-A3B", "Qwen 3 30B-A3B", "Qwen/Qwen3-30B-A3B"),
        ("DeepSeek-V3", "DeepSeek v3", "DeepSeek V3"),
        ("GigaChat3-702B-A36B", "ai-sage/GigaChat3-702B-A36B"),
        ("Gemini 2.5 Pro", "Google Gemini 2.5 Pro", "gemini-2.5-pro"),
        ("GPT-5 mini", "GPT-5-mini", "GPT-5 Mini"),
        ("Command R+", "Command R Plus", "c4ai-command-r-plus"),
        ("DeepSeekMath 7B", "DeepSeek-Math-7B"),
        ("SD 1.5", "Stable Diffusion 1.5"),
        ("SD3.5", "Stable Diffusion 3.5"),
        ("StepFun Step 3", "Step-3"),
        ("Wav2Vec2", "wav2vec 2.0"),
    ],
)
def test_spellings_of_one_name_share_an_iri(spellings: tuple[str, ...]) -> None:
    assert {concept(name) for name in spellings} == {concept(spellings[0])}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("GLM-4.5", "GLM-4.5-Air"),
        ("GLM-4.5", "GLM-4.6"),
        ("GLM-4.5-Air", "GLM-4.5-Air-FP8"),
        ("Llama 2 70B", "Llama 2 7B"),
        ("Llama 2 70B", "Llama 3 70B"),
        ("Claude Sonnet 4", "Claude Opus 4"),
        ("GPT-4", "GPT-4o"),
        ("GPT-5", "GPT-5 mini"),
        ("Qwen3-30B-A3B-Thinking-2507", "Qwen3-30B-A3B"),
        ("DeepSeek-V3", "DeepSeek-R1"),
        ("Command R", "Command R+"),
        ("gpt-oss-20b", "gpt-oss-120b"),
        ("mtp-gemma-4-26b-a4b", "gemma-4-26b-a4b"),
    ],
)
def test_other_models_have_other_iris(one: str, other: str) -> None:
    assert concept(one) != concept(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("o1", "o3"),
        ("o3-mini", "o4-mini"),
        ("DINOv2", "DINOv3"),
        ("Code Llama 7B", "Llama 7B"),
        ("CodeGemma 7B", "Gemma 7B"),
        ("Flan-PaLM 540B", "PaLM 540B"),
        ("SantaCoder 15B", "StarCoder 15B"),
        ("MiniMax Speech 2", "MiniMax 2"),
        ("GPT-NeoX-20B", "GPT-Neo-20B"),
        ("YOLOv8", "YOLOv9"),
        ("FLUX.1", "FLUX.2"),
        ("SD 1.5", "SD3"),
        ("CamemBERTv2", "CamemBERTav2"),
    ],
)
def test_a_sister_of_a_family_is_not_its_namesake(one: str, other: str) -> None:
    assert concept(one) != concept(other)


def test_the_tiers_of_a_list_are_the_models_named_in_full() -> None:
    assert concepts("Gemini 2.5 Pro, Flash and Ultra") == [
        concept("Gemini 2.5 Pro"),
        concept("Gemini 2.5 Flash"),
        concept("Gemini 2.5 Ultra"),
    ]


def test_a_model_is_the_same_in_every_language() -> None:
    texts = {
        "en": "GLM-4.5-Air is open",
        "fr": "l'GLM-4.5-Air est ouvert",
        "ru": "модель «GLM-4.5-Air» открыта",
        "ja": "GLM-4.5-Airは公開されている",
    }
    assert {iri for code, text in texts.items() for iri in concepts(text, code)} == {concept("GLM-4.5-Air")}


@pytest.mark.parametrize(
    "name", ["GLM-4.5-Air", "Claude Sonnet 4", "gemma-4-26b-a4b-it", "Command R+", "ГигаЧат 2"]
)
def test_an_iri_is_made_of_plain_characters(name: str) -> None:
    iri = concept(name)
    assert iri.startswith(MODEL)
    assert iri.isascii()
    assert not set(iri) & set(' "<>\\^`{|}')


@settings(deadline=None)
@given(st.permutations(["4.5", "air", "fp8", "106b"]), st.sampled_from([" ", "-", "_"]))
def test_the_order_of_version_tier_and_size_does_not_matter(parts: list[str], joint: str) -> None:
    family = Family("", "glm")
    assert identity(joint.join(parts).upper(), family) == identity("106b 4.5 air fp8", family)


@pytest.mark.parametrize(
    ("one", "other"), [("Orbita 7", "orbita-7"), ("Orbita7", "Orbita-7"), ("桜 2", "桜　２")]
)
def test_a_name_of_no_known_family_has_one_iri_too(one: str, other: str) -> None:
    assert identity(one) == identity(other)


def test_a_name_of_no_known_family_begins_with_its_first_word() -> None:
    assert identity("Orbita 7 Large") != identity("Large 7 Orbita")


@pytest.mark.parametrize("ending", ["gguf", "safetensors", "onnx"])
def test_a_file_of_weights_is_the_model_that_it_holds(ending: str) -> None:
    (found,) = (m for m in annotate_text(f"It loads Qwen3-8B-Q4_K_M.{ending}.", "en")[0] if m.concept)
    assert (found.text, found.concept) == (f"Qwen3-8B-Q4_K_M.{ending}", concept("Qwen3-8B-Q4_K_M"))


def test_another_file_is_no_part_of_a_name() -> None:
    assert concepts("See Zorb-8B.md and Zorb-8B.gguf.") == [concept("Zorb-8B")] * 2


@pytest.mark.parametrize(
    ("listed", "single"),
    [
        ("Qwen2.5 7B / 14B", "Qwen2.5 14B"),
        ("Gemma 3 4B/12B", "gemma-3-12b"),
        ("Gemini 2.5 Pro, Flash-Lite and Flash", "Gemini 2.5 Flash-Lite"),
        ("Llama 3.1 8B, 70B and 405B", "Llama 3.1 70B"),
    ],
)
def test_a_name_that_a_list_cuts_short_is_the_name_in_full(listed: str, single: str) -> None:
    assert concept(single) in concepts(f"We tried {listed} yesterday")
