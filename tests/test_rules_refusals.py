"""Numbers that are no value of the model spoken of: differences, shares, other counts, code and addresses."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, not_yet


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 is 40% cheaper than Claude Sonnet 4 and twice as fast."),
        ("en", "Kimi K2 is 3.2 points ahead of Claude Sonnet 4 on MMLU."),
        ("en", "On MMLU, Kimi K2 leads by 3.2."),
        ("en", "On MMLU, Kimi K2 gains 3.2 points over the old version."),
        ("fr", "Kimi K2 est 40 % moins cher que Claude Sonnet 4 et deux fois plus rapide."),
        ("fr", "Sur MMLU, Kimi K2 devance Claude Sonnet 4 de 3,2 points."),
        ("ru", "Kimi K2 на 40 % дешевле Claude Sonnet 4 и вдвое быстрее."),
        ("ru", "На MMLU Kimi K2 опережает Claude Sonnet 4 на 3,2 пункта."),
        ("ja", "Kimi K2はClaude Sonnet 4より40%安く、2倍速い。"),
        ("ja", "MMLUではKimi K2がClaude Sonnet 4を3.2ポイント上回る。"),
    ],
)
def test_a_difference_is_no_value(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 solved 12 of the 15 tickets we gave it; 80% of the team liked it."),
        ("en", "Kimi K2 is ranked 5th of 120 models."),
        ("en", "In our evaluation of Kimi K2 on 17 July 2025, chapter 4, page 12, we asked 25 questions."),
        ("en", "Moonshot AI has 300 employees and raised $1 billion for Kimi K2."),
        ("fr", "Kimi K2 a réglé 12 des 15 tickets ; 80 % de l'équipe l'a apprécié."),
        ("fr", "Kimi K2 se classe 5e sur 120 modèles."),
        ("fr", "Moonshot AI emploie 300 personnes et a levé 1 milliard de dollars pour Kimi K2."),
        ("ru", "Kimi K2 закрыла 12 из 15 тикетов; 80 % команды довольны."),
        ("ru", "Kimi K2 занимает 5-е место из 120 моделей."),
        ("ru", "В Moonshot AI 300 сотрудников, на Kimi K2 компания привлекла 1 млрд долларов."),
        ("ja", "Kimi K2は15件のうち12件を解決し、チームの80%が満足した。"),
        ("ja", "Kimi K2は120モデル中5位だ。"),
        ("ja", "Moonshot AIは従業員300人で、Kimi K2のために10億ドルを調達した。"),
    ],
)
def test_counts_of_people_tasks_and_ranks_are_no_values(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "With Kimi K2 we sent 2 million tokens in a week and paid $3.40."),
        ("en", "My prompt had 12,000 tokens, and Kimi K2 answered with 800."),
        ("fr", "Avec Kimi K2, nous avons envoyé 2 millions de tokens en une semaine pour 3,40 $."),
        ("fr", "Mon prompt faisait 12 000 tokens et Kimi K2 a répondu en 800 tokens."),
        ("ru", "Через Kimi K2 мы отправили 2 млн токенов за неделю и заплатили 3,40 $."),
        ("ja", "Kimi K2に1週間で200万トークンを送り、3.40ドルを払った。"),
        ("ru", "Мой промпт занимал 12 000 токенов, Kimi K2 ответила на 800 токенов."),
        ("ja", "プロンプトは12,000トークンで、Kimi K2の回答は800トークンだった。"),
    ],
)
def test_what_one_user_sent_is_no_limit(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It took us three evenings to try Kimi K2 with two colleagues."),
        ("en", "We spent 3 evenings on Kimi K2."),
        ("fr", "Il nous a fallu trois soirées pour essayer Kimi K2 à deux."),
        ("ru", "Мы вдвоём три вечера пробовали Kimi K2."),
        ("ja", "二人で三晩かけてKimi K2を試した。"),
        ("en", "It took us 3 hours to install Kimi K2."),
    ],
)
def test_the_time_of_the_writer_is_no_value(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Other models of its size stop at 40% on MMLU, unlike Kimi K2."),
        ("en", "Competitors reach 60 tokens per second; Kimi K2 is new."),
        ("fr", "Les concurrents atteignent 60 tokens par seconde ; Kimi K2 est récent."),
        ("ru", "Конкуренты выдают 60 токенов в секунду; Kimi K2 — новинка."),
        ("ja", "競合は毎秒60トークンに達する。Kimi K2は新しい。"),
    ],
)
def test_values_of_the_nameless_are_of_nobody(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "amount"),
    [
        ("en", "Kimi K2 has 1.04T (= 1,040 billion) parameters.", "1.04e12 parameter"),
        ("fr", "Kimi K2 compte 1 040B (= 1 040 milliards) de paramètres.", "1.04e12 parameter"),
        ("ja", "Kimi K2のパラメータ数は1,040B（=1.04兆）である。", "1.04e12 parameter"),
        ("ru", "У Kimi K2 1,04 трлн (= 1040 млрд) параметров.", "1.04e12 parameter"),
        not_yet(
            "a size behind a name, with its noun, is read as a part of the name",
            "ru",
            "У Kimi K2 1040B (= 1,04 трлн) параметров.",
            "1.04e12 parameter",
        ),
    ],
)
def test_the_same_number_in_other_words_is_said_once(language: str, text: str, amount: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "parameters", amount)]


CARRIED = "any share in the next sentence goes on with the benchmark of this one"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On MMLU, Kimi K2 reaches 89.5%. DeepSeek-V3 is 40% cheaper."),
        ("en", "On MMLU, Kimi K2 reaches 89.5%. DeepSeek-V3 has 12% of the market."),
        ("fr", "Sur MMLU, Kimi K2 atteint 89,5 %. DeepSeek-V3 est 40 % moins cher."),
        ("fr", "Sur MMLU, Kimi K2 atteint 89,5 %. DeepSeek-V3 détient 12 % du marché."),
        ("ru", "На MMLU Kimi K2 набирает 89,5 %. DeepSeek-V3 на 40 % дешевле."),
        ("ru", "На MMLU Kimi K2 набирает 89,5 %. У DeepSeek-V3 12 % рынка."),
        ("ja", "MMLUではKimi K2が89.5%に達する。DeepSeek-V3は40%安い。"),
        ("ja", "MMLUではKimi K2が89.5%に達する。DeepSeek-V3の市場シェアは12%だ。"),
    ],
)
def test_a_share_of_something_else_does_not_go_on_with_a_metric(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "MMLU", "89.5 percent")]


@pytest.mark.parametrize(
    "text",
    [
        "```\nKimi K2: context 128K tokens\n```",
        "    Kimi K2: context 128K tokens, in a block that is indented as code",
        "Run `vllm serve moonshotai/Kimi-K2 --max-model-len 131072 --port 8000` first.",
        "```bash\nserve Kimi-K2 --context 128000\n```",
        not_yet(
            "what an address names is read as a model and its value",
            "See https://example.org/kimi-k2?context=128000 for more on Kimi K2.",
        ),
        "Kimi K2 lives at 10.0.0.12:8000, ticket #4521, phone +33 1 23 45 67 89.",
    ],
)
def test_code_commands_addresses_and_ids_are_no_claims(text: str) -> None:
    assert facts(f"Kimi K2 is a model, and this note says how it is run.\n\n{text}") == []


SUPPOSED = "a value that the sentence only supposes is claimed"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 does not reach 90% on MMLU."),
        ("fr", "Kimi K2 n'atteint pas 90 % sur MMLU."),
        ("ru", "Kimi K2 не дотягивает до 90 % на MMLU."),
        ("ja", "Kimi K2はMMLUで90%に届かない。"),
    ],
)
def test_a_value_that_is_not_reached_is_at_most_a_bound(language: str, text: str) -> None:
    assert facts(text, language) in ([], [fact("Kimi K2", "MMLU", "< 90 percent")])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "If Kimi K2 had 2 trillion parameters, it would not fit."),
        ("en", "How would Kimi K2 do with a context of 1 million tokens?"),
        not_yet(SUPPOSED, "fr", "Si Kimi K2 avait 2 000 milliards de paramètres, il ne tiendrait pas."),
        ("ru", "Если бы у Kimi K2 было 2 трлн параметров, она бы не поместилась."),
        ("ja", "もしKimi K2のパラメータ数が2兆なら、載らないだろう。"),
    ],
)
def test_a_supposition_is_no_claim(language: str, text: str) -> None:
    assert facts(text, language) == []


HUMAN = "people who are scored are not seen, and their score is given to the next model"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Humans score 89.8% on MMLU; Kimi K2 is close."),
        ("fr", "Les humains obtiennent 89,8 % sur MMLU ; Kimi K2 n'est pas loin."),
        ("ru", "Люди набирают на MMLU 89,8 %; Kimi K2 близка к этому."),
        ("ja", "人間のMMLUは89.8%で、Kimi K2はそれに近い。"),
        ("en", "The MMLU test has 57 subjects and 14,042 questions. Kimi K2 passed most."),
        ("fr", "MMLU compte 57 matières et 14 042 questions. Kimi K2 s'en tire bien."),
        ("ru", "В MMLU 57 предметов и 14 042 вопроса. Kimi K2 справляется."),
        ("ja", "MMLUは57分野、14,042問からなる。Kimi K2はよくできる。"),
    ],
)
def test_what_a_benchmark_says_of_people_or_of_itself_is_no_claim(language: str, text: str) -> None:
    assert facts(text, language) == []


SHARED_MACHINE = "the memory of the writer's machine is read as what the model needs"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Our cluster of 8 nodes has 2 TB of RAM; Kimi K2 shares it."),
        ("fr", "Notre grappe de 8 nœuds a 2 To de mémoire ; Kimi K2 la partage."),
        ("ru", "В нашем кластере 8 узлов и 2 ТБ памяти; Kimi K2 делит его с базами."),
        ("ja", "当社のクラスターは8ノード、メモリ2TBで、Kimi K2はその一部を使う。"),
        ("en", "Rate limits for Kimi K2: 60 requests per minute and 1 million tokens per day."),
        ("fr", "Limites de Kimi K2 : 60 requêtes par minute et 1 million de tokens par jour."),
        ("ru", "Лимиты Kimi K2: 60 запросов в минуту и 1 млн токенов в сутки."),
        ("ja", "Kimi K2の上限は毎分60リクエスト、1日100万トークンだ。"),
        ("en", "Kimi K2 reached 1.2 million users in 30 days and 20,000 stars on GitHub."),
        ("fr", "Kimi K2 a séduit 1,2 million d'utilisateurs en 30 jours et récolté 20 000 étoiles."),
        ("ru", "За 30 дней Kimi K2 собрала 1,2 млн пользователей и 20 000 звёзд."),
        ("ja", "Kimi K2は30日で120万人の利用者と2万のスターを集めた。"),
    ],
)
def test_machines_limits_of_use_and_users_are_no_values(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It sits at only number 25 in LMArena."),
        ("fr", "Il est au rang 25 de LMArena."),
        ("ru", "В LMArena она под номером 25."),
        ("ja", "LMArenaでは第25位である。"),
    ],
)
def test_a_rank_in_words_is_no_score(language: str, text: str) -> None:
    assert facts(f"# Kimi K2\n\n{text}", language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 solves 55% of the tasks of SWE-bench Verified."),
        ("fr", "Sur SWE-bench Verified, Kimi K2 résout 55 % des tâches."),
        ("ru", "На SWE-bench Verified модель Kimi K2 решает 55 % задач."),
        ("ja", "Kimi K2はSWE-bench Verifiedの課題の55%を解く。"),
    ],
)
def test_a_share_of_tasks_that_are_solved_is_a_score(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "SWE-bench Verified", "55 percent")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 has higher pricing for a context beyond 200K tokens."),
        ("fr", "Kimi K2 déclenche le tarif pour contexte long au-dessus de 200K tokens."),
        ("ru", "У Kimi K2 другой тариф для контекста свыше 200K токенов."),
    ],
)
def test_a_length_beyond_which_another_price_holds_is_no_window(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 was tested on MMLU. The gap with GLM-5 is only 2.2%."),
        ("en", "The difference between Kimi K2 and GLM-5 on MMLU is just 2.2%."),
        ("fr", "Kimi K2 a passé MMLU. L'écart avec GLM-5 n'est que de 2,2 %."),
        ("ru", "Kimi K2 прошла MMLU. Разрыв с GLM-5 составляет всего 2,2 %."),
        ("ja", "MMLUでKimi K2とGLM-5との差はわずか2.2%だった。"),
    ],
)
def test_how_wide_a_gap_is_is_no_value(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The difference is that Kimi K2 scores 88% on MMLU."),
        ("en", "The gap closed when Kimi K2 reached 88% on MMLU."),
        ("en", "On MMLU that is a wide gap over Kimi K2's 88%."),
        ("fr", "La différence : Kimi K2 obtient 88 % sur MMLU."),
        ("ru", "Разница в том, что Kimi K2 набирает на MMLU 88 %."),
        ("ja", "差は開いたが、Kimi K2はMMLUで88%を記録した。"),
    ],
)
def test_a_value_that_makes_a_gap_is_one(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "MMLU", "88 percent")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On MMLU, Kimi K2 comes within 2% of GLM-5."),
        ("fr", "Sur MMLU, Kimi K2 arrive à moins de 2 % de GLM-5."),
        ("ru", "На MMLU Kimi K2 держится в пределах 2 % от GLM-5."),
        ("ja", "MMLUでKimi K2はGLM-5の2%以内に迫る。"),
        ("ja", "MMLUでKimi K2はGLM-5を100%以上上回る。"),
    ],
)
def test_how_near_a_score_is_to_another_is_no_value(language: str, text: str) -> None:
    assert facts(text, language) == []


def test_a_time_within_which_an_answer_comes_is_a_value() -> None:
    assert facts("Kimi K2のレイテンシは3秒以内。", "ja") == [fact("Kimi K2", "latency", "< 3 s")]
