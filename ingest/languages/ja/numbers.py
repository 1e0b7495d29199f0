"""Japanese numerals: digits with 万 and 億, and kanji."""

from __future__ import annotations

from decimal import Decimal

from ingest.languages.language import NumberWords

_COUNTERS = (
    "人 名 個 本 回 件 枚 台 社 点 種類 カ国 ヶ国 か国 カ月 ヶ月 か月 ヵ月 "
    "年 月 日 円 割 倍 歳 匹 冊 階 章 つ 語 言語 時間 秒 週間 段階 モデル "
    "ビット トークン ドル ユーロ 元 パーセント 列 行 層 桁 項目 ページ ポイント "
    "位 号 世代 者 箇所 か所 カ所 通り 曲 羽 頭 杯 足 軒 機 基 校 戸 票 "
    "拍 乗 キロ メートル グラム リットル"
)
_COMPOUNDS = (
    "一般 一部 一方 一番 一度 一時 一気 一緒 一致 一覧 一連 一定 一切 一旦 "
    "一応 一見 一律 一貫 一括 一因 一環 一例 一瞬 一層 一員 一新 一歩 一種 "
    "一概 一段 一同 一面 一家 一端 一体 一様 一次 一目 一生 一日中 一人ひとり "
    "一人一人 一つ一つ 一つひとつ 二次 二重 二酸化 三角 三次 三次元 二次元 一次元 "
    "四角 四則 四季 四国 五感 五輪 六本木 七夕 八百屋 八王子 九州 十分 十字 "
    "千葉 千代田 三菱 三井 三洋 三重 百科 百貨 万全 万能 万一 万が一 万人 億劫 "
    "京都 東京 十八番 一石二鳥 一長一短 百度 千差万別 四半期 四捨五入 二分 三分 "
    "一分 十二分 二人三脚 二律 一石 一点張 一本化 一元 一任 一丸 一躍 一報 二足 "
    "三者 第一 第二 第三 二項 一階 一回"
)

NUMBERS = NumberWords(
    decimal=".",
    groups=",",
    scales={
        "million": Decimal(10**6),
        "billion": Decimal(10**9),
        "trillion": Decimal(10**12),
        "thousand": Decimal(10**3),
    },
    suffixes={
        "k": Decimal(10**3),
        "K": Decimal(10**3),
        "M": Decimal(10**6),
        "B": Decimal(10**9),
        "b": Decimal(10**9),
        "G": Decimal(10**9),
        "T": Decimal(10**12),
    },
    spaced_suffixes=frozenset({"K", "M", "B", "T"}),
    money_suffixes={"m": Decimal(10**6)},
    kanji={
        **{character: value for value, character in enumerate("〇一二三四五六七八九")},
        "零": 0,
        "壱": 1,
        "弐": 2,
        "参": 3,
    },
    kanji_tens={"十": 10, "拾": 10, "百": 100, "千": 1000},
    kanji_scales={
        "万": Decimal(10**4),
        "億": Decimal(10**8),
        "兆": Decimal(10**12),
        "京": Decimal(10**16),
        "垓": Decimal(10**20),
        "萬": Decimal(10**4),
    },
    kanji_point=frozenset({"点", "・"}),
    counters=frozenset(_COUNTERS.split()),
    compounds=frozenset(_COMPOUNDS.split()),
    kanji_after=frozenset("統唯第均随単数何幾"),
    tenths={"割": Decimal(10), "分": Decimal(1), "厘": Decimal("0.1")},
    cardinals={"ゼロ": 0},
    halves=("半",),
    currencies={
        "米ドル": "USD",
        "ドル": "USD",
        "円": "JPY",
        "ユーロ": "EUR",
        "人民元": "CNY",
        "元": "CNY",
        "ルーブル": "RUB",
        "ポンド": "GBP",
        "ウォン": "KRW",
    },
    part_of="分の",
    negatives=("マイナス",),
    positives=("プラス",),
    hedges=frozenset({"約", "およそ", "おおよそ", "ほぼ", "概ね", "おおむね", "推定", "ざっと", "凡そ"}),
    at_least=frozenset({"少なくとも", "最低", "最低でも", "最小"}),
    at_most=frozenset({"最大", "最大で", "最長", "最高", "多くとも", "せいぜい", "上限"}),
    hedges_after=frozenset({"程度", "前後", "ほど", "くらい", "ぐらい", "弱", "強", "あまり", "近く"}),
    at_least_after=frozenset({"以上", "超", "を超える", "を超え", "より多い", "余り", "台超"}),
    at_most_after=frozenset({"以下", "未満", "まで", "以内", "より少ない"}),
    between=(("", "から"),),
    changes=(),
    range_words=frozenset({"から", "ないし", "乃至"}),
    times_after=frozenset({"倍"}),
    months=frozenset(),
    authors_before=("et al",),
    year_after=("年",),
    day_after=("日",),
    month_after="月",
    event_after=(
        "リリース",
        "公開",
        "発表",
        "更新",
        "付",
        "時点",
        "現在",
        "提供",
        "登場",
        "開始",
        "発売",
        "配信",
        "アップデート",
    ),
    time_after=("時",),
    time_spans=("時間",),
    ordinals=frozenset(),
    rank_before=("第",),
    rank_after=("位", "番目", "回目", "つ目", "号", "章", "節", "番"),
    version_before=frozenset({"バージョン"}),
)
