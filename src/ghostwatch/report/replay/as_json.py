"""A replay as one JSON object: keys may be added, none changed. docs/replay.md lists them."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime, tzinfo

from ghostwatch.core.replay import (
    Drafted,
    OwnSilence,
    Replayed,
    Silence,
    Stretch,
    Told,
    drafts_since,
    own_silences_since,
    silences_since,
)
from ghostwatch.report.as_json import Json
from ghostwatch.report.dates import iso
from ghostwatch.report.escaping import clean, one_line
from ghostwatch.report.sentences import say


def replay_json(replayed: Replayed, zone: tzinfo) -> Json:
    """The object of ``replay --json``; prospects in the order of the configuration."""
    figures = asdict(replayed.figures)
    return {
        "since": iso(replayed.since, zone),
        "until": iso(replayed.until, zone),
        "figures": figures | {"drafts": dict(figures["drafts"])},
        "prospects": [_prospect(told, replayed, zone) for told in replayed.histories],
    }


def _prospect(told: Told, replayed: Replayed, zone: tzinfo) -> Json:
    since, until = replayed.since, replayed.until
    return {
        "prospect": told.prospect.name,
        "contacts": list(told.prospect.contacts),
        "messages": sum(word.at >= since for word in told.words),
        "silences": [_silence(one, zone) for one in silences_since(told, since)],
        "own_silences": [_own_silence(one, zone) for one in own_silences_since(told, since)],
        "drafts": [_draft(one, zone) for one in drafts_since(told, since)],
        "withheld": [
            {"at": iso(at, zone), "code": reason.code, "reason": say(reason, zone, until)}
            for at, reason in told.withheld
            if at >= since
        ],
        "situations": [
            _situation(one, since, zone) for one in told.stretches if one.until_at > since
        ],
    }


def _silence(one: Silence, zone: tzinfo) -> Json:
    return {
        "wrote_at": iso(one.wrote_at, zone),
        "began_at": iso(one.began_at, zone),
        "ended_at": iso(one.ended_at, zone),
        "ending": one.ending.value if one.ending else None,
        "days": one.days,
        "waited_days": one.waited_days,
        "with_draft": one.with_draft,
        "answered_at": iso(one.answered_at, zone),
    }


def _own_silence(one: OwnSilence, zone: tzinfo) -> Json:
    return {
        "since": iso(one.since, zone),
        "ended_at": iso(one.ended_at, zone),
        "days": one.days,
        "answered": one.answered,
    }


def _draft(one: Drafted, zone: tzinfo) -> Json:
    return {
        "at": iso(one.at, zone),
        "play": one.play,
        "step": one.step,
        "supposes": one.supposes,
        "follows": clean(one.follows.message_id) or None,
        "subject": one_line(one.follows.subject),
    }


def _situation(one: Stretch, since: datetime, zone: tzinfo) -> Json:
    return {
        "situation": one.situation.value,
        "since": iso(max(one.from_at, since), zone),
        "until": iso(one.until_at, zone),
        "we_owe": one.we_owe,
        "until_on": one.until_on.isoformat() if one.until_on else None,
    }
