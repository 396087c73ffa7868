"""What a draft may say: out of the configuration and the mail, and in which language and tone."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from core.test_acquaintance import BEGAN, CHRIS, PAT, SAM, Letters
from ghostwatch import config, drafting
from ghostwatch.core.conversations import gather
from ghostwatch.core.model import Append, Decision, Tone
from ghostwatch.cycle import context

GERMAN = "Vielen Dank, kannst du mir noch sagen, was das alles kostet und wie lange es dauert?"


def configured(tmp_path: Path, **prospect: object) -> config.Config:
    """A seller's configuration with one prospect."""
    path = tmp_path / "config.yaml"
    account = {"host": "localhost", "user": SAM, "password_env": "SECRET"}
    me = {"name": "Sam Seller", "addresses": [SAM], "time_zone": "Europe/Amsterdam"}
    entry = {"name": "Customer Inc", "contacts": [PAT]} | prospect
    path.write_text(json.dumps({"account": account, "me": me, "prospects": [entry]}))
    return config.load(path)


def action(letters: Letters, made: config.Config, play: str = "step_back") -> Append:
    """The draft that answers the newest mail, addressed as the seller's newest."""
    [talk] = gather(letters.messages, (), (), made.who)
    follows = letters.messages[-1]
    addressed = next(m for m in reversed(letters.messages) if m.in_sent)
    row = Decision.planned("Customer Inc", follows.message_id, (play, 0), 0, BEGAN)
    return Append(row, follows, talk.prospect, (), addressed, talk=talk)


def test_a_draft_is_written_in_the_language_and_the_tone_of_the_conversation(
    tmp_path: Path,
) -> None:
    made = configured(tmp_path)
    due = action(Letters().us("Anbei der Entwurf.").them(GERMAN), made)
    assert context.language_for(due, made) == "de"
    assert context.tone_for(due, made) is Tone.INFORMAL


def test_what_is_configured_wins(tmp_path: Path) -> None:
    made = configured(tmp_path, language="fr", tone="formal")
    due = action(Letters().us("Hallo Pat,\n\nanbei der Entwurf.").them(GERMAN), made)
    assert context.language_for(due, made) == "fr"
    assert context.tone_for(due, made) is Tone.FORMAL
    facts = context.facts_for(due, made)
    assert facts["greeting"] is None, "it is no French one"
    assert facts["they_wrote_on"] == "4 novembre"


def test_without_a_word_of_theirs_everything_is_as_usual(tmp_path: Path) -> None:
    made = configured(tmp_path)
    due = action(Letters().us("OK."), made)
    assert (context.language_for(due, made), context.tone_for(due, made)) == ("en", Tone.FORMAL)
    facts = context.facts_for(due, made)
    known = ("first_name", "greeting", "closing", "they_wrote_on")
    assert [facts[name] for name in known] == [None] * 4
    assert set(facts) <= set(drafting.FACTS)


def test_a_language_without_a_template_for_the_play_is_not_used(tmp_path: Path) -> None:
    made = configured(tmp_path)
    due = action(Letters().us("Anbei der Entwurf.").them(GERMAN), made, "site_visit")
    assert context.language_for(due, made) == "en"


def test_a_draft_to_several_is_formal_and_names_nobody(tmp_path: Path) -> None:
    made = configured(tmp_path)
    due = action(Letters().us("Hallo Pat,\n\nanbei der Entwurf.", PAT, CHRIS).them(GERMAN), made)
    assert context.tone_for(due, made) is Tone.FORMAL
    assert context.facts_for(due, made)["first_name"] is None


def test_the_facts_of_a_conversation(tmp_path: Path) -> None:
    made = configured(tmp_path, language="en")
    letters = Letters().them("That is fine.\n\nBest,\nPat")
    facts = context.facts_for(
        action(letters.us("Hi Pat,\n\nhere it is.\n\nBest,\nSam"), made), made
    )
    assert facts["first_name"] == "Pat"
    assert facts["greeting"] == "Hi Pat,"
    assert facts["closing"] == "Best,"
    assert facts["they_wrote_on"] == "3 November"
    assert facts["last_wrote_on"] == "4 November"
    assert facts["subject"] == "Workshop"


def test_without_a_conversation_little_is_known_and_nothing_breaks(tmp_path: Path) -> None:
    made = configured(tmp_path)
    due = replace(action(Letters().us("Hi Pat,\n\nhere it is."), made), talk=None)
    assert context.facts_for(due, made)["first_name"] is None
    assert context.language_for(due, made) == "en"
