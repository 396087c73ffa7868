"""English phrases of guilt and closing pressure, and what to write in their place."""

from __future__ import annotations

from ghostwatch.core.voice.table import Row

ROWS = (
    Row(
        "unheard",
        "I imagine that other things have come first, and that is fine.",
        """
        (have|has|had|did|do) not [yet|actually|really|ever|even] (heard|hear|had|received|got|
            gotten|seen) [anything|a word|a thing|much|back|any|a|an|your|one] [back|reply|answer|
            response|word|feedback|news|single|word] [single] (from you|from your|back|yet|reply|
            answer|response|word)
        (have|has|had) not [yet] (replied|responded|answered|got back|written back|come back|
            reacted|returned) [to|me|my|us|yet|$]
        [still] (no|without) (reply|answer|response|word|feedback|reaction|
            sign of life) [yet] (from you|from your|yet|to my|so far|since|$)
        (still|have) (have not|not|no) (heard|reply|answer|response|a reply|an answer|a response|
            had) [a|an|any|back|from] [from you|from your|back|reply|answer|response]
        [i] never (heard|got|received|had) [anything|a|an|any|your] [back|reply|answer|response|
            word] (back|from you|reply|answer|response|word)
        (not heard|nothing|not a word|no word|not a peep|no news) [anything] (from you|from your|
            back) [since|yet|so far|in|for|$]
        [have|has] (heard|received) nothing [back] (from you|from your|since|yet|back|so far)
        you (never|did not|have not|still have not) (reply|replied|respond|responded|answer|
            answered|got back|get back|returned|return|came back|come back|wrote back|write back|
            called back|call back)
        (been|gone|went|are|radio|awfully|very|so|strangely) (quiet|silent|silence) (on your|
            at your|from your|lately|since|$)
        your silence
        (you have|you) (gone|went) (dark|quiet|silent|cold|missing)
        [have been] (ghosting|ghosted) me
        """,
        """
        (not|never) heard of (a|an|that|this|the|it|them)
        (if|when) you have not
        no (reply|answer|response) (is|needed|necessary|required|expected)
        if (i|we) [do|have] not
        """,
    ),
    Row(
        "blame",
        "Say what you may have got wrong, and nothing about them.",
        """
        (still|been|are|am|keep|kept|sat|sitting|here) waiting (for|on) [a|an|any|some|the|that|
            even a] [single|quick|short] (your|you|news|word|answer|reply|response|sign|call|
            decision|feedback|confirmation)
        (still|been|are|am|keep|kept|sat|sitting|here) waiting (to hear|since|$)
        (still|been) (awaiting|expecting|anticipating) [a|an|your|any]
        (await|awaiting) your (reply|answer|response|decision|feedback|signature|call)
        (surprised|disappointed|sad|saddened|sorry|puzzled|confused|hurt|frustrated|upset|let down|
            baffled|a pity|a shame|concerned|worried) ... (not to|not heard|to not|have not|did not|
            never|no reply|no answer|no response|not have|not got|by your|at your|the lack|
            the silence|silence)
        (i|we) (noticed|notice|see|saw|realise|realize|realised|realized) [that] you (have not|
            did not|never|still|are not|have yet to)
        (i|we) (expected|had expected|would have expected|had hoped|hoped|was hoping|
            were hoping) [to have|to|for|that|you] ... (heard|hear|reply|answer|response|replied|
            respond|responded|courtesy) [by now|by|back|sooner|from|$]
        (after|given|considering|despite) all (the|my|our|this|that) (work|time|effort|trouble|
            energy|thought|hours|help)
        (you said|you told|you promised|you agreed|you assured) [me|us] [that] [you|to] (would|
            you would|were going|will|to) (get back|call|reply|answer|respond|let|decide|send|
            confirm|be in touch|come back)
        (spent|put|invested) [a lot of|so much|many|hours|quite|days] ... (hours|time|work|effort|
            days) [on|in|into|for|preparing|writing|working] ... (proposal|offer|quote|you)
        (common|basic|simple|least) (courtesy|decency)
        (the least|deserve|owe me|owe us) [i|we|you] [can|could|deserve] [expect|do] [is] (an|a|
            answer|reply|is)
        did i [do|say|write] (do|say|write|offend|something|anything) [something|anything|wrong|you]
        """,
        """
        waiting (list|time|room)
        """,
    ),
    Row(
        "count",
        "Do not count. One new sentence that is easy to answer is enough.",
        """
        (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|nth|umpteenth) (mail|message|note|attempt|
            time|reminder|voicemail|follow up|letter|try) [i|to|that|we|from|about|in|$] (i|to|that|
            we|from|about|in|writing|you|now|$)
        (this is|that is|here is|it is) (my|the|already my|now my|already the|now the) (second|
            third|fourth|fifth|sixth|2nd|3rd|4th|5th) (mail|message|note|attempt|time|reminder|
            letter|try)
        (tried|trying|attempted|attempting|been trying|have tried) [to] [reach|call|contact|
            get hold of|catch|get in touch with|ring|phone|mail|get through to|connect with] (you|
            reaching you|calling you|contacting you|to you|you) [now|already|by phone|on the phone|
            by mail] [now|already] (several|many|multiple|a few|two|three|four|five|couple|a couple|
            a number|numerous|repeatedly|again|countless|for|since|twice|all) [times|of|weeks|days]
        (tried|trying|attempted|been trying|have tried) [several|many|multiple|a few|two|three|
            a couple of|repeatedly|numerous|again|twice|for weeks|for days|without success] [times|
            and again] to (reach|call|contact|get hold of|catch|get in touch with|ring|phone|
            get through to|connect with) you
        (written|mailed|called|messaged|phoned|contacted|left|sent|wrote|rang|texted|
            pinged) [to] [you] (two|three|four|five|several|many|multiple|a few|a couple of|
            countless|numerous|a number of) (times|mails|messages|voicemails|notes|calls|letters|
            reminders)
        (mail|mails|messages|voicemails|calls|attempts|notes) [have] (gone|went|go|going|remained|
            remain|left|been|are|still) (unanswered|ignored|unreturned|unread|without)
        (my|our|all my|despite my|despite our) (many|several|repeated|numerous|multiple|three|two|
            four|previous|countless) (mails|messages|attempts|calls|voicemails|reminders|follow ups)
        (left|sent) [you] (two|three|four|several|a few|many|another|a second|a third|multiple|
            a couple of) (voicemail|voicemails|mail|mails|message|messages|reminder|reminders|notes)
        (after|since) (two|three|four|several|many|a few|all my|countless|numerous) (mails|messages|
            calls|attempts|voicemails|reminders)
        (it has|it is|has it|have) been (two|three|four|five|six|several|many|over|more than|almost|
            nearly|a few|a couple of) [a|two|three|four|of] (weeks|months|days|week|month) (since|
            and|now|without)
        (for the|for a) (second|third|fourth|fifth|umpteenth|nth|last) time
        (weeks|months) (ago|now) and (still|nothing|no)
        """,
        """
        (the|every|each) (second|third|fourth|fifth) (mail|message|letter) (in|of) (the|a|our|this)
        second mail address
        """,
    ),
    Row(
        "decide",
        "Whatever you decide is a good decision, and I am glad to know it either way.",
        """
        (ready|prepared|willing|set|good|keen) to (move forward|move ahead|go ahead|proceed|sign|
            get started|commit|buy|order|pull the trigger|take the next step|kick off|close|place)
        (move|moving|take|taking|push|pushing|drive|keep) (this|things|it|the deal|the sale|
            the process|the project|us|our) [project|deal] (forward|along|ahead|over the line|
            to the next step|moving)
        (move|moving) (forward|ahead) (with|on|together|this|quickly|soon|now|$)
        (close|closing) (this|the deal|the sale|this out|the contract|this deal|our deal|
            it out) [this|by|before|today|now|soon|off|out|week|month|together|$]
        (get|getting|bring|push) (this|it|the deal|things|us|you) (over the line|across the line|
            over the finish|wrapped up|signed|done this|done by|started this|started today|
            started now|across the finish|off the ground)
        (wrap|wrapping) (this|it|things) up
        (take|taking|discuss|agree|plan|schedule|are|what are|what is|define|map out) [the|our|your|
            on] next steps
        (let us|shall we|can we|could we|we should|i would like to|when can we|how about we) [just|
            finally|now|already|get] (sign|close|seal|lock|finalise|finalize|get started|kick off|
            make it official|get going|start right|move on this|do this|conclude|proceed|book)
        (sign|return) [the|this|it] [contract|agreement|order|quote|proposal|form|papers|
            dotted] ... (today|now|this week|by|asap|as soon|so that|so we)
        (signed|signature|sign off|go ahead|green light|purchase order|commitment|
            deposit) [from you] [on|for|by|today|this|now|yet|soon|asap|so]  (today|this week|now|
            so we|so i|so that|by friday|by monday|soon|asap|yet)
        (what|anything) [is|else|would] [it] (holding you back|stopping you|keeping you from|
            would it take|take to get|standing in the way|preventing you)
        (can i|may i|can we|could i|shall i|i will|we can|let me) (count on you|put you down|
            book you in|count you in|reserve your|pencil you|sign you up|send you the contract|
            send over the contract|take your order)
        (when|what day|how soon) (can|could|will|do|are|shall|may) (we|i|you) (sign|start|expect|
            count on|have|going to|plan to|close|get) [to] [your|the|a|sign|decide|buy|
            order] (decision|signature|order|go ahead|contract|sign|decide|buy|order|deal|answer|
            reply|started|$)
        (do we|have we) [have|got] [got] a deal
        you will not regret
        no brainer
        """,
        """
        (office|offices|shop|shops|school|schools|doors|factory|plant) (close|closes|
            closing) this week
        (if|should|when|once) you ... (ready|willing|prepared) to
        """,
    ),
    Row(
        "deadline",
        "There is no date to keep. It can be next month, next year, or not at all.",
        """
        if you (sign|order|commit|decide|buy|subscribe|go ahead) .. (before|today|tonight|now|
            this week|this month|within|tomorrow|by monday|by tuesday|by wednesday|by thursday|
            by friday|by the end|by then|by tomorrow|by tonight|by noon)
        (reply|answer|response|decision|respond|decide|know|confirm|confirmation|signature|sign|
            hear|feedback|back to me|word|order|act|book|feedback) [from you|me|back|your|the|this|
            it|at the latest|no later than|from] (by|before|until|no later than|
            not later than) [the] [end of|close of|next|this|coming|latest|the end of] (monday|
            tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|noon|tonight|the end|
            end|week|month|next week|then|cob|eod|eow|the weekend|january|february|march|april|may|
            june|july|august|september|october|november|december)
        (by|before|until|no later than) (cob|eod|eow|eob|close of business|the end of the day|
            end of day|end of business|end of week|the end of the week)
        if i (do not|have not|did not|can not) (hear|heard|get|receive|received|got) ... (by|before|
            until|till|within)
        (offer|price|quote|discount|proposal|rate|deal|terms) ... (expires|expire|ends|valid until|
            valid only|only valid|valid through|good until|good through|stands until|runs out|
            will lapse|lapses|only until|valid till|ends on)
        (is|are) (only|just) (valid|available|good|open|held|reserved) (until|till|for|through|this)
        only until
        (expires|expire|expiring|runs out) (soon|today|tomorrow|tonight|this|on|at|in|by|monday|
            tuesday|wednesday|thursday|friday)
        (our|my|the) deadline (is|for|to|was) [your|signing|ordering|confirming|deciding|
            approaching|today|tomorrow|friday|coming|near]
        deadline (to|for) (sign|order|decide|confirm|book|accept|signing|ordering|deciding|
            confirming|booking|accepting|your)
        (need|require|want|must have|have to have|expect) (your|an|a|the) (answer|reply|decision|
            signature|confirmation|response|go ahead|feedback|order) [from you] (by|before|today|
            this week|tomorrow|now|soon|asap|within|immediately|until|no later)
        (as soon as possible|asap|at your earliest convenience|a prompt reply|prompt response|
            swift reply|without delay|at the earliest)
        (within|in) the next (24|48|two|three|few) (hours|days) .. (or|otherwise|so)
        (urgent|urgently|time sensitive|time critical|time is running|clock is ticking|
            running out of time)
        """,
        """
        (office|offices|shop|shops|school|schools|doors|factory|plant) (close|closes|closing)
        deadline (of|for) your
        your deadline
        (if|should|when|not|nothing|no) [it|is|are] [is|were] [so|at all] (urgent|hurry|rush)
        (i|we) (will|shall|can|write|send|call|am|have) ... (by|before|until|
            no later than) [the] [end of] (monday|tuesday|wednesday|thursday|friday|tomorrow|
            the end|end)
        """,
    ),
    Row(
        "scarce",
        "Say what it is good for, or nothing. They will ask when it interests them.",
        """
        last (chance|call|opportunity) (to|for|at|before|$)
        (final|one last|last ever|very last) (chance|call|opportunity|offer)
        (act|order|book|decide|sign|buy|reserve|sign up|register|move) (now|fast|quickly|today|
            right now|right away|immediately|soon)
        (before|until) it is too late
        (do not|not to|never|you would not want to|you do not want to) (miss|miss out|lose|waste|
            let this) [out|on|this|your|the|it|slip|opportunity|chance|offer]
        (only|just|merely) [a few|one|two|three|four|five|six|a couple of|a handful of|
            handful of] [more] (places|spots|seats|slots|licences|licenses|left|places left|
            days left|spots left|seats left|remaining|available)
        (places|spots|seats|slots|dates|availability|stock) [are|is] (limited|going fast|filling up|
            filling fast|almost gone|running out|nearly gone|running low|disappearing|selling out|
            almost full)
        (limited|one time|once in a lifetime|exclusive|special) (time|offer|deal|opportunity|
            availability|discount|places|spots) [only|offer|for you]
        (prices|price|rates|fees) [will|are|is] (go up|going up|rise|rising|increase|
            increasing) (on|from|soon|next|in|after|by|at)
        (while|as long as) (stocks|supplies|places|it) last
        at (this|that|the current) (price|rate) [only|for|until|again|$]
        (others|other clients|other companies|your competitors|competitors|somebody else|
            someone else) (are|is|have|has) (also|already|interested|waiting|asking|looking|signed|
            ahead|moving)
        golden opportunity
        (window|opportunity) (is|will be) (closing|gone|over|passing)
        """,
        """
        last chance to see
        """,
    ),
)
