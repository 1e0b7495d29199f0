"""The families of the vocabulary: names of every kind of model, and words that only look like one."""

from __future__ import annotations

import pytest

from ingest.recognition.annotate import annotate_text, recogniser
from ingest.recognition.mentions import Label

NAMES = {
    "assistants": "GPT-5.6 Luna|Claude 3.7 Sonnet|Gemini 2.5 Pro|Grok 4.1 Fast|Kimi K2.5|DeepSeek V4 Pro",
    "open weights": "Apertus-70B|OLMo-2-1124-13B|SmolLM3-3B|Zamba2-7B|MiniCPM4-8B|Seed-OSS-36B|FLM-101B",
    "small": "TinyLlama-1.1B|MobileLLM-350M|Phi-4-mini|LFM2-8B-A1B|Jan-nano|Jet-Nemotron-2B",
    "experts": "DeepSeekMoE 16B|OLMoE-1B-7B|Switch-C|Qwen3-Next-80B-A3B",
    "history": "InstructGPT|LaMDA 137B|Jurassic-1 Jumbo|AlexaTM 20B|BlenderBot 3|T0pp",
    "fine-tunes": "NeuralHermes-2.5-Mistral-7B|Vicuna-13B|MythoMax-L2-13B|WizardLM-70B",
    "speech": "FireRedASR|SALMONN|DeepSpeech 2|Whisper large-v3|Parakeet-TDT-0.6B-v3|GigaAM-v3",
    "voices": "Kokoro-82M|XTTS-v2|MegaTTS 3|WaveNet|Scribe v2",
    "embeddings": "bge-m3|multilingual-e5-large|SimCSE|LASER3|Universal Sentence Encoder|ruri-large",
    "encoders": "DistilRoBERTa|SqueezeBERT|AraBERT|PhoBERT|BERTimbau|CamemBERT-large|ruRoPEBERT-e5-base-2k",
    "vision": "Xception|SqueezeNet|MobileNetV2|MnasNet_1.0_224|DeepLabv3|RetinaNet|Deformable DETR|RT-DETRv2",
    "documents": "dots.ocr-1.5|HunyuanOCR|PP-OCRv5|olmOCR-2-7B|MinerU2.5",
    "pictures": "FLUX.2 [klein] 9B|SDXL Turbo|Imagen 4 Ultra|AuraFlow|HunyuanDiT",
    "moving pictures": "Veo 3.1|Wan2.1-T2V-14B|Make-A-Video|LTX-Video 13B|VideoPoet",
    "science": "AlphaFold 3|ESM-2|DNABERT-2|GraphCast|NeuralGCM|ProtT5",
    "series": "TimesFM-2.5|Chronos-2|TabPFN-v2|N-BEATS",
    "robots": "OpenVLA-7B|GR00T-N1.5|CogACT|PaLM-E-562B",
    "Russian": "GigaChat 3 Ultra|YandexGPT-5-Lite-8B-instruct|T-lite-it-2.1|QVikhr-3-4B|ruGPT3XL",
    "Japanese": "llm-jp-3.1-8x13b-instruct4|PLaMo 2.1 Prime|ELYZA-Shortcut-1.0-Qwen-32B|youri-7b",
    "French": "CroissantLLMBase|Lucie-7B-Instruct-v1.1|Pleias-RAG-1B|Chocolatine-14B|FlauBERT-large",
}


def models(text: str, language: str = "en") -> list[str]:
    return [mention.text for mention in annotate_text(text, language)[0] if mention.label is Label.MODEL]


@pytest.mark.parametrize(
    ("kind", "name"), [(kind, name) for kind in NAMES for name in NAMES[kind].split("|")]
)
def test_a_name_is_found_whole(kind: str, name: str) -> None:
    assert models(f"We ran {name}, and it did well.") == [name], kind


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Shape of the output: an eagle, a gorilla, an octopus. Minerva 2 is one; Muse 3 was a band.",
        ),
        (
            "en",
            "Research shows that one former pupil of Jasper drew a Canine at point E. Megabyte is a unit.",
        ),
        (
            "en",
            "Play Maestro 4 or Oasis 12 in Eleven 2; Libra 5, Phoenix 7 and Clay 3 are in the Playground 2.",
        ),
        (
            "fr",
            "La vie est belle, le net aussi ; Palme d'or. Si t'y vas, dis-le. Sera-t-il là ? Le vo 2 suit.",
        ),
        ("ru", "Альфа 2 и Сфера 3: это названия сезонов, а Муза 5 — пьеса."),
        ("ja", "第2形態のShape 3とMuse 4、Oasis 5という曲。"),
    ],
)
def test_a_word_is_no_model(language: str, text: str) -> None:
    assert models(text, language) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("gpt-oss (20B)", "gpt-oss 20B"),
        ("gpt-oss（120B）は速い。", "gpt-oss 120B"),
        ("LLaMA (13B) was trained.", "LLaMA 13B"),
    ],
)
def test_a_size_alone_in_brackets_behind_a_family_tells_which_model(text: str, name: str) -> None:
    assert [one.text for one in recogniser().models.find(text)] == [name]


@pytest.mark.parametrize("text", ["gpt-oss (20B parameters)", "gpt-oss (2025)", "LLaMA (and 20B)"])
def test_what_else_a_bracket_says_is_no_part_of_a_name(text: str) -> None:
    assert [one.text for one in recogniser().models.find(text) if not one.bare] == []


def test_a_family_of_one_model_needs_no_size() -> None:
    assert [one.text for one in recogniser().models.find("TinyLlama (1.1B)")] == ["TinyLlama"]
