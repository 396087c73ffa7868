"""Wrong configuration, wrong servers, hostile mail: nothing lost, nothing half-written."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from end_to_end.story import ME, PAT, Story, at
from servers.house import free_port

MONDAY = at("Mon 2026-11-09 10:00").isoformat()


def once(story: Story) -> tuple[int, Any, str]:
    run = story.run("once", "--now", MONDAY, "--json")
    return run.code, json.loads(run.out) if run.out.strip() else None, run.err


def test_every_mistake_in_the_configuration_is_named_at_once_and_nothing_is_connected(
    story: Story,
) -> None:
    story.prospects = [
        {"name": "A", "contacts": [PAT], "cadense": "default"},
        {"name": "B", "contacts": [PAT], "cadence": "slow"},
    ]
    story.more = {
        "mailboxes": {"drafts": "INBOX"},
        "cadences": {"default": [{"play": "step_bak", "after": "5"}]},
        "look_back": "soon",
    }
    story.house.port = free_port()  # whoever connects fails with exit 1, not 2
    code, printed, err = once(story)
    assert code == 2
    assert printed is None
    for clue in ("cadense", "cadence", "step_bak", "step_back", "slow", PAT, "INBOX", "look_back"):
        assert clue in err, (clue, err)
    assert "config.yaml:1:" in err
    assert "Traceback" not in err


def test_a_wrong_password_is_one_sentence_with_the_key_to_change(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GHOSTWATCH_TEST_PASSWORD", "hunter2-canary")
    code, printed, err = once(story)
    assert code == 1
    (problem,) = printed["problems"]
    assert "password" in json.dumps(problem)
    assert "hunter2-canary" not in json.dumps(printed) + err


def test_an_unreachable_host_names_host_and_port(story: Story) -> None:
    story.house.port = free_port()
    code, printed, err = once(story)
    assert (code, printed["actions"]) == (1, [])
    (problem,) = printed["problems"]
    assert "account." in json.dumps(problem)
    assert "Traceback" not in err


def test_a_certificate_nobody_vouches_for_is_refused_before_the_password_goes_out(
    dovecot: Callable[..., Any], tmp_path: Any
) -> None:
    house = dovecot("plain", tls=True)
    story = Story(house, tmp_path)
    story.more = {
        "account": {
            "host": house.host,
            "port": house.port,
            "user": house.user,
            "password_env": "GHOSTWATCH_TEST_PASSWORD",
        }
    }
    code, printed, _ = once(story)
    assert code == 1
    assert "account.ca_file" in json.dumps(printed["problems"])
    story.more["account"]["ca_file"] = str(house.ca_file)
    story.more["account"]["host"] = "localhost"
    assert once(story)[0] == 0


def test_a_missing_drafts_mailbox_is_named_and_not_made(story: Story) -> None:
    story.more = {"mailboxes": {"drafts": "No such mailbox"}}
    before = story.house.snapshot()
    code, printed, _ = once(story)
    assert code == 1
    assert "mailboxes.drafts" in json.dumps(printed["problems"])
    assert story.house.snapshot() == before


HOSTILE = {
    "encoded line break and a Bcc in the subject": {
        "Subject": "=?utf-8?q?Re:_Offer=0D=0ABcc:_evil@attacker.example?="
    },
    "command in the id": {
        "message_id": "=?utf-8?q?=3Cx=0D=0AB9_DELETE_Sent=0D=0A=40y=3E?=",
        "Subject": 'x" {3}\\ (',
    },
    "second recipient in the name": {
        "From": f"=?utf-8?q?Pat_=3Ceve=40attacker.example=3E=2C?= <{PAT}>"
    },
    "template in the subject": {"Subject": "{{ 7*7 }} {% for x in range(10**9) %}"},
}


@pytest.mark.parametrize("trick", HOSTILE)
def test_hostile_mail_changes_no_header_and_no_command(story: Story, trick: str) -> None:
    """The seller answers it, so that its words are in a thread of ours; then silence."""
    fields = dict(HOSTILE[trick])
    heard = story.heard("Mon 2026-11-02 08:00", **fields)
    subject = fields.get("Subject", "Offer 4711")
    story.wrote("Mon 2026-11-02 09:00", subject=f"Re: {subject}", answering=heard)
    before = story.house.snapshot()
    code, printed, _ = once(story)
    assert code == 0
    assert [a["action"] for a in printed["actions"]] == ["append"]
    (draft,) = story.drafts()
    assert draft.people("To") == {PAT}
    assert draft.people("From") == {ME}
    assert set(draft.message.keys()) <= {
        *("From", "To", "Cc", "Subject", "Date", "Message-ID", "In-Reply-To", "References"),
        *("MIME-Version", "Content-Type", "Content-Transfer-Encoding"),
    }
    assert "\n" not in draft["Subject"].strip()
    after = story.house.snapshot()
    drafts = story.house.drafts
    assert {k: v for k, v in after.items() if k != drafts} == {
        k: v for k, v in before.items() if k != drafts
    }


def test_mail_that_cannot_be_read_is_passed_over_and_the_rest_goes_on(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    nested = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n)
        for n in range(2000)
    )
    for octets in (
        b"\x00\xff\xfe" * 100,
        b"From: " + PAT.encode() + b"\r\nContent-Type: multipart/mixed\r\n\r\nparts are missing",
        b"From: kim@other.example\r\nTo: " + PAT.encode() + b"\r\n" + nested,
    ):
        story.house.deliver("INBOX", octets, at("Sun 2026-11-01 10:00"))
    code, printed, _ = once(story)
    assert code == 0
    assert len(printed["actions"]) == 1
