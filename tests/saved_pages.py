"""Pages as a browser saves them: an article in the frame that sites put around it."""

from __future__ import annotations

from html import escape
from typing import Final, NamedTuple

from markdown_it import MarkdownIt

from ingest.notes.note import Note

_MARKDOWN: Final = MarkdownIt("commonmark").enable("table")


class Words(NamedTuple):
    """What a site of one language puts around its articles, with figures that are none of the article's."""

    home: str
    teaser: str
    cookies: str
    accept: str
    popular: str
    related: str
    advert: str
    newsletter: str
    comment: str
    rights: str


WORDS: Final = {
    "en": Words(
        "Home",
        "DeepSeek V9 has 999 billion parameters",
        "We and our 745 partners use cookies. GLM-5 has 111 billion parameters.",
        "Accept all",
        "Most read",
        "You may also like",
        "Advertisement: Qwen 9 has 77 billion parameters.",
        "Join 120,000 readers of our newsletter.",
        "I read that GLM-5 has 222 billion parameters.",
        "All rights reserved. GLM-5 has 333 billion parameters.",
    ),
    "fr": Words(
        "Accueil",
        "DeepSeek V9 compte 999 milliards de paramètres",
        "Nous et nos 745 partenaires utilisons des cookies. GLM-5 compte 111 milliards de paramètres.",
        "Tout accepter",
        "Les plus lus",
        "À lire aussi",
        "Publicité : Qwen 9 compte 77 milliards de paramètres.",
        "Rejoignez 120 000 lecteurs de notre lettre.",
        "J'ai lu que GLM-5 compte 222 milliards de paramètres.",
        "Tous droits réservés. GLM-5 compte 333 milliards de paramètres.",
    ),
    "ja": Words(
        "ホーム",
        "DeepSeek V9のパラメータ数は9,990億",
        "当サイトと745社のパートナーはクッキーを使用します。GLM-5のパラメータ数は1,110億です。",
        "すべて許可",
        "人気記事",
        "関連記事",
        "広告：Qwen 9のパラメータ数は770億です。",
        "12万人が購読するニュースレターに登録してください。",
        "GLM-5のパラメータ数は2,220億だと読みました。",
        "無断転載を禁じます。GLM-5のパラメータ数は3,330億です。",
    ),
    "ru": Words(
        "Главная",
        "У DeepSeek V9 999 млрд параметров",
        "Мы и 745 наших партнёров используем файлы cookie. У GLM-5 111 млрд параметров.",
        "Принять все",
        "Самое читаемое",
        "Читайте также",
        "Реклама: у Qwen 9 77 млрд параметров.",
        "Нас читают 120 000 подписчиков рассылки.",
        "Я читал, что у GLM-5 222 млрд параметров.",
        "Все права защищены. У GLM-5 333 млрд параметров.",
    ),
}


def saved_page(note: Note) -> str:
    """The article that a Markdown note would be, on a page with all that a reader of it skips."""
    words = WORDS[note.language or "en"]
    article = _MARKDOWN.render(note.text[note.front.end :])
    title = escape(note.front.title)
    return f"""<!DOCTYPE html>
<!-- saved from url=(0036)https://news.example.org/2026/article -->
<html lang="{note.language}"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<title>{title} | Example News</title>
<script>window.figures = "<p>GLM-5 has 555 billion parameters</p>";</script>
<style>.cookie {{ display: block }}</style></head>
<body class="post-template">
<div id="cookie-banner" role="dialog"><p>{words.cookies}</p><button>{words.accept}</button></div>
<header class="site-header"><nav><ul><li><a href="/">{words.home}</a></li>
<li><a href="/9">{words.teaser}</a></li></ul></nav></header>
<div class="layout"><main><article class="post">{article}</article>
<div class="ad-slot ad"><p>{words.advert}</p></div>
<section class="related-posts"><h3>{words.related}</h3><ul><li><a href="/9">{words.teaser}</a></li>
<li><a href="/10">{words.teaser}!</a></li></ul></section>
<section id="comments"><p>{words.comment}</p></section></main>
<aside class="sidebar"><h3>{words.popular}</h3><p><a href="/9">{words.teaser}</a></p></aside></div>
<div class="newsletter"><p>{words.newsletter}</p></div>
<footer><p>© 2026 Example News. {words.rights}</p></footer>
<script src="article_files/track.js"></script></body></html>
"""
