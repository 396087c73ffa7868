"""English phrases of checking and bumping, and what to write in their place."""

from __future__ import annotations

from ghostwatch.core.voice.table import Row

ROWS = (
    Row(
        "check",
        "I may have misread the timing. If this is not the right moment, that is fine with me.",
        """
        (were|are|have) you [been] able to (look|review|read|discuss|talk|think|go through|see|
            consider)
        (check|checks|checked|checking) in (with|on|about|again|regarding|to see|to ask|to find out)
        (check|checks|checked|checking) (in|back|up) [again|quickly|briefly|here|today] $
        just (check|checking|checked) in
        (am|was|be|been) checking in (before|after|since|ahead|this week|next week|as|now)
        [a] (quick|short|little|brief|friendly) check in
        (check|checking) back (with you|in|on|to see)
        (touch|touched|touching|touches) base
        (circle|circled|circling|circles) back
        (follow|followed|following|follows) up [again|once more|quickly|briefly] (on|with|to|about|
            regarding|after|from) (my|the|our|your|you|this|that|it|what)
        (i am|i was|me|we are|wanted to|like to|thought i would|thought i had better|should|let me|
            here to|writing to|mailing to|going to|need to|allow me to) [just|quickly|briefly|
            only] (follow|following) up
        (just|simply|only|quickly) following up
        (just|quick|quickly|friendly|gentle|short|another|second|final|last) follow up
        [this is] a follow up (to|on) my
        in follow up to my (mail|message|letter|call|last|previous)
        chasing (up|you|this|on|the)
        (to|i will) chase (up|you|this|the)
        (check|checking|see|ask|asking|find out|wondering|wonder|know) (whether|if) you (had|have|
            have had|would had|got) [already|yet|now] [a|the|any|some] (moment|chance|time|
            opportunity|look|minute|thought|thoughts|read)
        (check|checking|see|find out|wondering) (whether|if) you .. (look|looked|looking|read|
            review|reviewed|decide|decided|thought|discussed) [at|over|through|about|it|my|the]
        have you had [a|the|any] (chance|moment|time|opportunity) .. to
        did you [get|have|find] [get|have|find] [a|the|any] (chance|moment|time|opportunity) .. to
        reaching (back out|out again|out once more|out to see|out to check|out to follow)
        """,
        """
        followed up with (the|our|his|her|their)
        """,
    ),
    Row(
        "status",
        "Where do you think we should go from here? Any answer is a good one.",
        """
        [is there] any word (from|on|yet|about)
        (any|some) (update|updates) [on|from|about|for|yet|at|regarding|$]
        (any|is there any|have you any) news (from|on|about|yet|your|for|regarding|there|at)
        [is there] any (progress|movement|development|developments|decision) (on|from|about|yet|
            with|at|regarding)
        any (thoughts|feedback) (on|yet|about) (my|the|our|this|that|it|$)
        where (do|are|did) (we|things|you|matters) [all] (stand|are|at|stood|with|get to|up to)
        where (we|things|you|matters) (stand|are|are at|are with|are standing)
        what is the (status|latest|state of play|situation|current status|word)
        (status|state) of (my|our|the) (proposal|offer|quote|decision|project|deal|order|
            application|request)
        status update [please|from you|on]
        how (are|is) (things|it|this|that|everything|matters) (progressing|coming along|coming on|
            moving along|moving|shaping up|looking|developing|going with the|going with my|
            going with our) [on your|at your|with]
        how (things|it|this|matters) (is|are) (progressing|coming along|coming on|moving|shaping up|
            looking|developing)
        how (far|close) (are|have) you [all|got|come|gone] (got|with|come|to|along|in|on)
        have you [all] (decided|made a decision|made up your mind|come to a decision|
            reached a decision|reviewed|looked at|looked over|discussed|thought about|
            considered) [yet|already|it|the|my|our|this]
        (has|have) [there] (a|any|the|your) (decision|decisions) been (made|taken|reached)
        what [did|do|have] you [decide|decided|think|thought] (decide|decided|think|thought) (of|
            about) (my|our|the) (offer|proposal|quote|mail|email)
        keep me (posted|in the loop|updated)
        see (where|how) (you|we|things|it) (are|is) (at|with|standing|progressing|getting on|going|
            doing with)
        """,
        """
        any (update|updates) [on|from] (the|our|my) side
        where we are going
        (send|give|get|giving|sending) you (any|an|the) (update|updates|news)
        (i have|we have|there are|there is|without) (no|any) news
        """,
    ),
    Row(
        "again",
        "Leave it out: say in one new sentence what is easy for them, or wait.",
        """
        (bump|bumped|bumping|bumps) (this|that|it|my|up|the)
        (a|another|quick|little|friendly|gentle|small) (bump|nudge|ping|poke|prod|reminder)
        (nudge|nudging|ping|pinging|poke|poking|prod|prodding|remind|reminding) (you|this) [again|
            about|on|of|gently|once|$]
        (gentle|friendly|kind|quick|polite|little|small|final|second) (reminder|nudge|ping|bump|
            prompt)
        to [the] top of (your|the) (inbox|mailbox|pile|list|mind|mails)
        (move|moving|moved|push|pushing|pushed|bring|bringing|float|floating|put|putting|pop|
            popping|get|getting) (this|it|my mail|my message|my note) [back|up|right] [up|
            back] to [the] [very] top
        (in case|guess|fear|afraid|think|suspect|assume|sure|maybe|perhaps|probably|may have|
            might have|must have|has) ... (buried|slipped through|fell through|fallen through|
            lost in|got lost|gotten lost|went astray|gone astray|slipped your|slipped past|drowned|
            overlooked)
        (resend|resending|resent|re-send|re-sending|re-sent|forwarding again|sending again) (this|
            my|it|the mail|the message|below|you)
        (send|sending|sent|share|sharing|forwarding|posting|attaching) (this|it|you this|my mail|
            my message|my note|the below|my proposal|the proposal) [over|through|on|to you|
            below] (again|once more|one more time|a second time|another time|anew)
        (mailing|writing|writing to you|messaging|contacting you|reaching out|here) (again|
            once more|one more time|a second time) [about|on|because|as|to|in|regarding|$]
        one more (try|attempt|time) to (reach|get|catch)
        (trying|try) (again|once more|you again|one more time) $
        (see|find) my [original|earlier|previous|last|first] (mail|message|note|proposal) below
        as per my (last|previous|earlier) (mail|message|note)
        back on your (radar|desk|screen)
        (jog|jogging|refresh|refreshing) your memory
        """,
        """
        (thank|thanks) ... reminder
        your ... reminder
        """,
    ),
    Row(
        "unread",
        "I may have picked a bad moment for my note. If it is not for you, one word is enough.",
        """
        did you [manage to|happen to|even|actually] (get|see|receive|read|open|notice|
            catch) [to see|to read] [any of] my [last|latest|previous|earlier|first|other|
            recent] (mail|mails|message|messages|note|letter|proposal|offer|quote|voicemail)
        have you [already|even|actually] (got|gotten|seen|received|read|opened|noticed) my [last|
            latest|previous|earlier|first|other] (mail|mails|message|messages|note|letter|proposal|
            offer|quote|voicemail)
        (not sure|wondering|unsure|wonder|hope|hoping|trust|make sure|ensure|assume|curious|see|
            check|checking) [that] (if|whether|that|you) [you] [have|had|had even|might have] (got|
            get|seen|saw|received|read|opened|missed) (my|the) [last|latest|previous|earlier] (mail|
            mails|message|messages|note|proposal|offer|quote)
        (hope|not sure|wondering|trust|wonder|check|checking|sure|ensure|see|confirm) [if|whether|
            that] my [last|latest|previous|earlier|first|other|recent] (mail|message|note|letter|
            proposal) [has|had|did] [even|ever|actually] (reached|reach|found|made it|got through|
            arrived|arrive|come through|come through to|landed|went|gone|ended)
        (may|might) have missed my [last|previous|earlier] (mail|message|note|proposal)
        (you must have|you may have|you might have|maybe you|perhaps you|if you|you probably|
            in case you) (missed|overlooked|not seen|did not see|did not get|not received|
            have not seen) (my|this|it|the)
        (landed|ended up|end up|went|gone|stuck|caught|get caught|lost) in your (spam|junk|clutter|
            promotions)
        check your (spam|junk|clutter)
        """,
    ),
)
