"""What sellers write in English and wish they had not; what to write in its place."""

from __future__ import annotations

from ghostwatch.core.voice.table import Words
from ghostwatch.core.voice.tables.english import asking, pleading, pressing

ENGLISH = Words(
    (*asking.ROWS, *pressing.ROWS, *pleading.ROWS),
    fine="""
        [a|the] no (is|would be|will be|does|works|helps) [just|also|always|perfectly|quite|as|
            every|a|an|for|to|too|fine|truly] [as|every|bit|perfectly|a|fine|much|good]
        (say|saying|hear|hearing|take|give|happy with|fine with|if it is|as welcome as|glad of|with|
            be) [me|a|any] no
        a no $
        (yes|ready) or [a] no
        (whatever|whichever|however|whichever way|either) (you|your|it|way|decision|answer|of|the|
            is|one|turns)
        (any|every|each|an honest|a frank|a plain|no|neither) [plain|honest|single|kind of|
            other] (answer|decision|choice|reply) [of yours] (is|will|does|helps|would|suits|of|are|
            as)
        (that|this|it|all) (is|would be|will be) [truly|perfectly|really|entirely|quite|absolutely|
            completely|also|just|as|too|very much|honestly|every bit|equally|all] [as] (fine|
            all right|alright|okay|ok|good|right|welcome|no trouble|understandable)
        (fine|okay|ok|all right|right|good) (with|by|for) me
        no hard feelings
        (any|all|each|either|both|none) of (them|these|those|the two|it) (is|are|will be|would be|
            will do)
        (any|either|both) (will|would) (do|be)
        (i am|i will be|i would be|am|be) [truly|perfectly|really|quite|just as|every bit as|
            equally|entirely|completely] (fine|okay|ok|happy|glad|content|at ease) (with|either|
            whatever|whichever|if|to hear|to know|all the same)
        (decide|decided|choose|chosen|choosing|deciding|deciding) (against|otherwise|differently|
            not to|another|somebody|to leave|to stop)
        (not|nothing) (at all|the right thing|for you|right for you|be hurt|take it amiss|
            take it badly|mind at all|lost|wrong|spoilt|to apologise|to explain)
        (stop|leave it|let it rest|end|drop it) (here|there|at that|at this)
    """,
    call="""
        (call|calls|calling|phone|telephone|ring|rings|ringing|phoning|dial)
        (speak|talk|talking|speaking|hear each other) [it over|about it|it through|in person|rather|
            instead|to me|with me|to each other|for a moment|aloud|by|on|over|than|$]
        (a word|a chat) (by|over|on) the
    """,
    asks="""
        ^ [and|so] please [do|also|could you|just] (let|tell|send|reply|confirm|call|give|review|
            have|take|read|look|answer|write|name|choose|pick|sign|share|get)
        ^ (let me know|tell me|send me|give me a|drop me|get back to me|write back|reply to|call me|
            confirm)
        (could|would|can|will) you [please|kindly|also] (let|tell|send|reply|confirm|call|give|
            review|have|take|look|answer|write|share|say|spare|mind|be so)
    """,
    receipt="""
        (read|delivery|return) (receipt|receipts|confirmation)
        (confirm|acknowledge|confirmation of|acknowledgement of) [the|your|that you|you|
            a] [quick] (receipt|reading|got|received|have received|have read|read|have seen)
        receipt of (this|my) (mail|message|note)
        (reply|mail|write|answer) to (confirm|acknowledge) [that]
    """,
    attachment="""
        (attached|attachment|attachments|enclosed|enclose|enclosure)
        (attach|attaching) (the|my|our|a|it|you|herewith)
    """,
    price="""
        (discount|discounts|discounted|rebate|price list|special price|special rate|per cent off|
            percent off|half price|free of charge|money back)
        (at|for) a (lower|reduced|better|special|fair|good) (price|rate)
        (lower|reduce|cut|drop) (the|our|my) (price|prices|rate|fee)
    """,
    greetings="hello hi dear good hey greetings morning afternoon evening",
    shouts="URGENT IMPORTANT NOW FREE REMINDER ASAP ATTENTION FINAL LAST MUST TODAY PLEASE",
)
