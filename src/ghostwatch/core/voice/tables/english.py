"""What sellers write in English and wish they had not; what to write in its place."""

from __future__ import annotations

from ghostwatch.core.voice.table import Row, Words

ROWS = (
    Row(
        "check",
        "I may have misread the timing. If this is not the right moment, that is fine with me.",
        """
        (check|checks|checked|checking) in (with|on|about|again|regarding|to see|to ask|to find out)
        (check|checks|checked|checking) (in|back|up) [again|quickly|briefly|here|today] $
        [a] (quick|short|little|brief|friendly) check in
        (check|checking) back (with you|in|on|to see)
        (touch|touched|touching|touches) base
        (circle|circled|circling|circles) back
        (follow|followed|following|follows) up [again|once more|quickly|briefly] (on|with|to|about|regarding|after|from) (my|the|our|your|you|this|that|it|what)
        (i am|i was|me|we are|wanted to|like to|thought i would|thought i had better|should|let me|here to|writing to|mailing to|going to|need to|allow me to) [just|quickly|briefly|only] (follow|following) up
        (just|quick|quickly|friendly|gentle|short|another|second|final|last) follow up
        [this is] a follow up (to|on) my
        in follow up to my (mail|message|letter|call|last|previous)
        chasing (up|you|this|on|the)
        (to|i will) chase (up|you|this|the)
        (check|checking|see|ask|asking|find out|wondering|wonder|know) (whether|if) you (had|have|have had|would had|got) [already|yet|now] [a|the|any|some] (moment|chance|time|opportunity|look|minute|thought|thoughts|read)
        (check|checking|see|find out|wondering) (whether|if) you .. (look|looked|looking|read|review|reviewed|decide|decided|thought|discussed) [at|over|through|about|it|my|the]
        have you had [a|the|any] (chance|moment|time|opportunity) .. to
        did you [get|have|find] [get|have|find] [a|the|any] (chance|moment|time|opportunity) .. to
        reaching (back out|out again|out once more|out to see|out to check|out to follow)
        """,
        """
        (i|we) followed up with (the|our)
        """,
    ),
    Row(
        "status",
        "Where do you think we should go from here? Any answer is a good one.",
        """
        (any|some) (update|updates) [on|from|about|for|yet|at|regarding|$]
        (any|is there any|have you any) news (from|on|about|yet|your|for|regarding|there|at)
        [is there] any (progress|movement|development|developments|decision) (on|from|about|yet|with|at|regarding)
        any (thoughts|feedback) (on|yet|about) (my|the|our|this|that|it|$)
        where (do|are|did) (we|things|you|matters) [all] (stand|are|at|stood|with|get to|up to)
        where (we|things|you|matters) (stand|are|are at|are with|are standing)
        what is the (status|latest|state of play|situation|current status|word)
        (status|state) of (my|our|the) (proposal|offer|quote|decision|project|deal|order|application|request)
        status update [please|from you|on]
        how (are|is) (things|it|this|that|everything|matters) (progressing|coming along|coming on|moving along|moving|shaping up|looking|developing|going with the|going with my|going with our) [on your|at your|with]
        how (things|it|this|matters) (is|are) (progressing|coming along|coming on|moving|shaping up|looking|developing)
        how (far|close) (are|have) you [all|got|come|gone] (got|with|come|to|along|in|on)
        have you [all] (decided|made a decision|made up your mind|come to a decision|reached a decision|reviewed|looked at|looked over|discussed|thought about|considered) [yet|already|it|the|my|our|this]
        (has|have) [there] (a|any|the|your) (decision|decisions) been (made|taken|reached)
        what [did|do|have] you [decide|decided|think|thought] (decide|decided|think|thought) (of|about) (my|our|the) (offer|proposal|quote|mail|email)
        keep me (posted|in the loop|updated)
        see (where|how) (you|we|things|it) (are|is) (at|with|standing|progressing|getting on|going|doing with)
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
        (nudge|nudging|ping|pinging|poke|poking|prod|prodding|remind|reminding) (you|this) [again|about|on|of|gently|once|$]
        (gentle|friendly|kind|quick|polite|little|small|final|second) (reminder|nudge|ping|bump|prompt)
        to [the] top of (your|the) (inbox|mailbox|pile|list|mind|mails)
        (move|moving|moved|push|pushing|pushed|bring|bringing|float|floating|put|putting|pop|popping|get|getting) (this|it|my mail|my message|my note) [back|up|right] [up|back] to [the] [very] top
        (in case|guess|fear|afraid|think|suspect|assume|sure|maybe|perhaps|probably|may have|might have|must have|has) ... (buried|slipped through|fell through|fallen through|lost in|got lost|gotten lost|went astray|gone astray|slipped your|slipped past|drowned|overlooked)
        (resend|resending|resent|re-send|re-sending|re-sent|forwarding again|sending again) (this|my|it|the mail|the message|below|you)
        (send|sending|sent|share|sharing|forwarding|posting|attaching) (this|it|you this|my mail|my message|my note|the below|my proposal|the proposal) [over|through|on|to you|below] (again|once more|one more time|a second time|another time|anew)
        (mailing|writing|writing to you|messaging|contacting you|reaching out|here) (again|once more|one more time|a second time) [about|on|because|as|to|in|regarding|$]
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
        did you [manage to|happen to|even|actually] (get|see|receive|read|open|notice|catch) [to see|to read] [any of] my [last|latest|previous|earlier|first|other|recent] (mail|mails|message|messages|note|letter|proposal|offer|quote|voicemail)
        have you [already|even|actually] (got|gotten|seen|received|read|opened|noticed) my [last|latest|previous|earlier|first|other] (mail|mails|message|messages|note|letter|proposal|offer|quote|voicemail)
        (not sure|wondering|unsure|wonder|hope|hoping|trust|make sure|ensure|assume|curious|see|check|checking) [that] (if|whether|that|you) [you] [have|had|had even|might have] (got|get|seen|saw|received|read|opened|missed) (my|the) [last|latest|previous|earlier] (mail|mails|message|messages|note|proposal|offer|quote)
        (hope|not sure|wondering|trust|wonder|check|checking|sure|ensure|see|confirm) [if|whether|that] my [last|latest|previous|earlier|first|other|recent] (mail|message|note|letter|proposal) [has|had|did] [even|ever|actually] (reached|reach|found|made it|got through|arrived|arrive|come through|come through to|landed|went|gone|ended)
        (may|might) have missed my [last|previous|earlier] (mail|message|note|proposal)
        (you must have|you may have|you might have|maybe you|perhaps you|if you|you probably|in case you) (missed|overlooked|not seen|did not see|did not get|not received|have not seen) (my|this|it|the)
        (landed|ended up|end up|went|gone|stuck|caught|get caught|lost) in your (spam|junk|clutter|promotions)
        check your (spam|junk|clutter)
        """,
    ),
    Row(
        "unheard",
        "I imagine that other things have come first, and that is fine.",
        """
        (have|has|had|did|do) not [yet|actually|really|ever|even] (heard|hear|had|received|got|gotten|seen) [anything|a word|a thing|much|back|any|a|an|your|one] [back|reply|answer|response|word|feedback|news|single|word] [single] (from you|from your|back|yet|reply|answer|response|word)
        (have|has|had) not [yet] (replied|responded|answered|got back|written back|come back|reacted|returned) [to|me|my|us|yet|$]
        [still] (no|without) (reply|answer|response|word|feedback|reaction|sign of life) [yet] (from you|from your|yet|to my|so far|since|$)
        (still|have) (have not|not|no) (heard|reply|answer|response|a reply|an answer|a response|had) [a|an|any|back|from] [from you|from your|back|reply|answer|response]
        [i] never (heard|got|received|had) [anything|a|an|any|your] [back|reply|answer|response|word] (back|from you|reply|answer|response|word)
        (not heard|nothing|not a word|no word|not a peep|no news) [anything] (from you|from your|back) [since|yet|so far|in|for|$]
        [have|has] (heard|received) nothing [back] (from you|from your|since|yet|back|so far)
        you (never|did not|have not|still have not) (reply|replied|respond|responded|answer|answered|got back|get back|returned|return|came back|come back|wrote back|write back|called back|call back)
        (been|gone|went|are|radio|awfully|very|so|strangely) (quiet|silent|silence) (on your|at your|from your|lately|since|$)
        your silence
        (you have|you) (gone|went) (dark|quiet|silent|cold|missing)
        [have been] (ghosting|ghosted) me
        """,
        """
        (if|when) you have not
        no (reply|answer|response) (is|needed|necessary|required|expected)
        if (i|we) [do|have] not
        """,
    ),
    Row(
        "blame",
        "Say what you may have got wrong, and nothing about them.",
        """
        (still|been|are|am|keep|kept|sat|sitting|here) waiting (for|on|to hear|since) [a|an|your|any|some|you|to|from|my|that]
        (still|been) (awaiting|expecting|anticipating) [a|an|your|any]
        (await|awaiting) your (reply|answer|response|decision|feedback|signature|call)
        (surprised|disappointed|sad|saddened|sorry|puzzled|confused|hurt|frustrated|upset|let down|baffled|a pity|a shame|concerned|worried) ... (not to|not heard|to not|have not|did not|never|no reply|no answer|no response|not have|not got|by your|at your|the lack|the silence|silence)
        (i|we) (noticed|notice|see|saw|realise|realize|realised|realized) [that] you (have not|did not|never|still|are not|have yet to)
        (i|we) (expected|had expected|would have expected|had hoped|hoped|was hoping|were hoping) [to have|to|for|that|you] ... (heard|hear|reply|answer|response|replied|respond|responded|courtesy) [by now|by|back|sooner|from|$]
        (after|given|considering|despite) all (the|my|our|this|that) (work|time|effort|trouble|energy|thought|hours|help)
        (you said|you told|you promised|you agreed|you assured) [me|us] [that] [you|to] (would|you would|were going|will|to) (get back|call|reply|answer|respond|let|decide|send|confirm|be in touch|come back)
        (spent|put|invested) [a lot of|so much|many|hours|quite|days] ... (hours|time|work|effort|days) [on|in|into|for|preparing|writing|working] ... (proposal|offer|quote|you)
        (common|basic|simple|least) (courtesy|decency)
        (the least|deserve|owe me|owe us) [i|we|you] [can|could|deserve] [expect|do] [is] (an|a|answer|reply|is)
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
        (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|nth|umpteenth) (mail|message|note|attempt|time|reminder|voicemail|follow up|letter|try) [i|to|that|we|from|about|in|$] (i|to|that|we|from|about|in|writing|you|now|$)
        (this is|that is|here is|it is) (my|the|already my|now my|already the|now the) (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th) (mail|message|note|attempt|time|reminder|letter|try)
        (tried|trying|attempted|attempting|been trying|have tried) [to] [reach|call|contact|get hold of|catch|get in touch with|ring|phone|mail|get through to|connect with] (you|reaching you|calling you|contacting you|to you|you) [now|already|by phone|on the phone|by mail] [now|already] (several|many|multiple|a few|two|three|four|five|couple|a couple|a number|numerous|repeatedly|again|countless|for|since|twice|all) [times|of|weeks|days]
        (tried|trying|attempted|been trying|have tried) [several|many|multiple|a few|two|three|a couple of|repeatedly|numerous|again|twice|for weeks|for days|without success] [times|and again] to (reach|call|contact|get hold of|catch|get in touch with|ring|phone|get through to|connect with) you
        (written|mailed|called|messaged|phoned|contacted|left|sent|wrote|rang|texted|pinged) [to] [you] (two|three|four|five|several|many|multiple|a few|a couple of|countless|numerous|a number of) (times|mails|messages|voicemails|notes|calls|letters|reminders)
        (mail|mails|messages|voicemails|calls|attempts|notes) [have] (gone|went|go|going|remained|remain|left|been|are|still) (unanswered|ignored|unreturned|unread|without)
        (my|our|all my|despite my|despite our) (many|several|repeated|numerous|multiple|three|two|four|previous|countless) (mails|messages|attempts|calls|voicemails|reminders|follow ups)
        (left|sent) [you] (two|three|four|several|a few|many|another|a second|a third|multiple|a couple of) (voicemail|voicemails|mail|mails|message|messages|reminder|reminders|notes)
        (after|since) (two|three|four|several|many|a few|all my|countless|numerous) (mails|messages|calls|attempts|voicemails|reminders)
        (it has|it is|has it|have) been (two|three|four|five|six|several|many|over|more than|almost|nearly|a few|a couple of) [a|two|three|four|of] (weeks|months|days|week|month) (since|and|now|without)
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
        (ready|prepared|willing|set|good|keen) to (move forward|move ahead|go ahead|proceed|sign|get started|commit|buy|order|pull the trigger|take the next step|kick off|close|place)
        (move|moving|take|taking|push|pushing|drive|keep) (this|things|it|the deal|the sale|the process|the project|us|our) [project|deal] (forward|along|ahead|over the line|to the next step|moving)
        (move|moving) (forward|ahead) (with|on|together|this|quickly|soon|now|$)
        (close|closing) (this|the deal|the sale|this out|the contract|this deal|our deal|it out) [this|by|before|today|now|soon|off|out|week|month|together|$]
        (get|getting|bring|push) (this|it|the deal|things|us|you) (over the line|across the line|over the finish|wrapped up|signed|done this|done by|started this|started today|started now|across the finish|off the ground)
        (wrap|wrapping) (this|it|things) up
        (take|taking|discuss|agree|plan|schedule|are|what are|what is|define|map out) [the|our|your|on] next steps
        (let us|shall we|can we|could we|we should|i would like to|when can we|how about we) [just|finally|now|already|get] (sign|close|seal|lock|finalise|finalize|get started|kick off|make it official|get going|start right|move on this|do this|conclude|proceed|book)
        (sign|return) [the|this|it] [contract|agreement|order|quote|proposal|form|papers|dotted] ... (today|now|this week|by|asap|as soon|so that|so we)
        (signed|signature|sign off|go ahead|green light|purchase order|commitment|deposit) [from you] [on|for|by|today|this|now|yet|soon|asap|so]  (today|this week|now|so we|so i|so that|by friday|by monday|soon|asap|yet)
        (what|anything) [is|else|would] [it] (holding you back|stopping you|keeping you from|would it take|take to get|standing in the way|preventing you)
        (can i|may i|can we|could i|shall i|i will|we can|let me) (count on you|put you down|book you in|count you in|reserve your|pencil you|sign you up|send you the contract|send over the contract|take your order)
        (when|what day|how soon) (can|could|will|do|are|shall|may) (we|i|you) (sign|start|expect|count on|have|going to|plan to|close|get) [to] [your|the|a|sign|decide|buy|order] (decision|signature|order|go ahead|contract|sign|decide|buy|order|deal|answer|reply|started|$)
        (do we|have we) [have|got] [got] a deal
        you will not regret
        no brainer
        """,
        """
        (if|should|when|once) you ... (ready|willing|prepared) to
        """,
    ),
    Row(
        "deadline",
        "There is no date to keep. It can be next month, next year, or not at all.",
        """
        (reply|answer|response|decision|respond|decide|know|confirm|confirmation|signature|sign|hear|feedback|back to me|word|order|act|book|feedback) [from you|me|back|your|the|this|it|at the latest|no later than|from] (by|before|until|no later than|not later than) [the] [end of|close of|next|this|coming|latest|the end of] (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|noon|tonight|the end|end|week|month|next week|then|cob|eod|eow|the weekend|january|february|march|april|may|june|july|august|september|october|november|december)
        (by|before|until|no later than) (cob|eod|eow|eob|close of business|the end of the day|end of day|end of business|end of week|the end of the week)
        if i (do not|have not|did not|can not) (hear|heard|get|receive|received|got) ... (by|before|until|till|within)
        (offer|price|quote|discount|proposal|rate|deal|terms) ... (expires|expire|ends|valid until|valid only|only valid|valid through|good until|good through|stands until|runs out|will lapse|lapses|only until|valid till|ends on)
        (is|are) (only|just) (valid|available|good|open|held|reserved) (until|till|for|through|this)
        only until
        (expires|expire|expiring|runs out) (soon|today|tomorrow|tonight|this|on|at|in|by|monday|tuesday|wednesday|thursday|friday)
        (our|my|the) deadline (is|for|to|was) [your|signing|ordering|confirming|deciding|approaching|today|tomorrow|friday|coming|near]
        deadline (to|for) (sign|order|decide|confirm|book|accept|signing|ordering|deciding|confirming|booking|accepting|your)
        (need|require|want|must have|have to have|expect) (your|an|a|the) (answer|reply|decision|signature|confirmation|response|go ahead|feedback|order) [from you] (by|before|today|this week|tomorrow|now|soon|asap|within|immediately|until|no later)
        (as soon as possible|asap|at your earliest convenience|a prompt reply|prompt response|swift reply|without delay|at the earliest)
        (within|in) the next (24|48|two|three|few) (hours|days) .. (or|otherwise|so)
        (urgent|urgently|time sensitive|time critical|time is running|clock is ticking|running out of time)
        """,
        """
        deadline (of|for) your
        your deadline
        (if|should|when) it (is|were) urgent
        (i|we) ... (by|before|until|no later than) [the] [end of] (monday|tuesday|wednesday|thursday|friday|tomorrow|the end|end)  $
        """,
    ),
    Row(
        "scarce",
        "Say what it is good for, or nothing. They will ask when it interests them.",
        """
        last (chance|call|opportunity) (to|for|at|before|$)
        (final|one last|last ever|very last) (chance|call|opportunity|offer)
        (act|order|book|decide|sign|buy|reserve|sign up|register|move) (now|fast|quickly|today|right now|right away|immediately|soon)
        (before|until) it is too late
        (do not|not to|never|you would not want to|you do not want to) (miss|miss out|lose|waste|let this) [out|on|this|your|the|it|slip|opportunity|chance|offer]
        (only|just|merely) [a few|one|two|three|four|five|six|a couple of|a handful of|handful of] [more] (places|spots|seats|slots|licences|licenses|left|places left|days left|spots left|seats left|remaining|available)
        (places|spots|seats|slots|dates|availability|stock) [are|is] (limited|going fast|filling up|filling fast|almost gone|running out|nearly gone|running low|disappearing|selling out|almost full)
        (limited|one time|once in a lifetime|exclusive|special) (time|offer|deal|opportunity|availability|discount|places|spots) [only|offer|for you]
        (prices|price|rates|fees) [will|are|is] (go up|going up|rise|rising|increase|increasing) (on|from|soon|next|in|after|by|at)
        (while|as long as) (stocks|supplies|places|it) last
        at (this|that|the current) (price|rate) [only|for|until|again|$]
        (others|other clients|other companies|your competitors|competitors|somebody else|someone else) (are|is|have|has) (also|already|interested|waiting|asking|looking|signed|ahead|moving)
        golden opportunity
        (window|opportunity) (is|will be) (closing|gone|over|passing)
        """,
        """
        last chance to see
        """,
    ),
    Row(
        "sorry",
        "Leave the apology out and begin with what you want to say.",
        """
        (sorry|apologies|apologise|apologize|apology|forgive me|pardon me|excuse me|pardon|my apologies) [again|once more|in advance|if|that|to|for|i am|i|keep|really|yet] [again|once more|if|that|to|for|i am|i|keep|am] (bother|bothering|disturb|disturbing|pester|pestering|nag|nagging|chase|chasing|bug|bugging|hassle|hassling|intrude|intruding|trouble|troubling|interrupt|interrupting|write|writing|mail|mailing|keep|be|being|spam|spamming|contact|contacting|insist|insisting|impose|imposing|harass|push|pushing|clog|clogging|flood|flooding|follow|following|message|messaging|another|yet|the nudge|the reminder|the many|the repeated|the persistence|my persistence)
        (hate|loath|hesitate|reluctant|do not like|do not want|do not mean|would not want|not want|not mean|not my intention|not trying|never want|not to) [to] [be|seem|sound|come across as|come over as|appear|become] [be] [a|an|the|that|too|so|your|one of those] [a|annoying|guy|person|those] (pest|nuisance|bother|burden|annoying|pushy|pain|stalker|nag|bother you|pester|pester you|nag you|bug you|hassle you|disturb you|chase you|disturb|be pushy|be a pest|intrude|impose|push you|trouble you|annoy you|spam you|that person|salesperson|that annoying|being a pest|being annoying|being pushy)
        (hope|hoping) [that] (i am|this is|i do|it is|you do|this does) not [too|a|being|mind|me|find|come] (bothering|annoying|nuisance|pushy|bother|disturbing|pestering|mind me|mind my|mind that i|mind if i|a bother|a nuisance|me pushy|intruding|annoy|disturb|across as)
        (do not mind|not mind) (me|my) (following|writing|mailing|asking|chasing|checking|reaching|contacting|messaging|nudging|sending|bothering|persistence)
        (me again|it is me again|only me again|guess who)
        (bother|bothering|pester|pestering) you (again|once more|with this|with another|one more|about|yet|further|any)
        (being|be|am|so|too|very) (a pest|a nuisance|persistent|pushy|a pain|annoying|a bother)
        (forgive|excuse|pardon) (my|the|me for|me for being) (persistence|insistence|intrusion|mail|message|bother|bothering|pestering|nagging|boldness|writing|chasing|pushing|disturbance|impatience|following)
        (persistent|annoying|pushy) (of me|salesperson|seller|sales)
        (last|final) time i (bother|will bother|pester|trouble|disturb)
        """,
    ),
    Row(
        "busy",
        "A no is a good answer, and one word is enough.",
        """
        (i|we) (know|am sure|understand|realise|realize|imagine|appreciate|can imagine|bet|get|guess|suspect) [that|how] [you|your|must|things] [you|are|must|be|have|have got] [be|are|is] [very|extremely|really|incredibly|super|terribly|insanely|so|quite|crazy|always] (busy|swamped|snowed under|slammed|overloaded|overwhelmed|hectic|a busy|a lot|tons|so much|full plate|your plate|inundated|flat out)
        (how|you must be|you are probably|you are surely|you are no doubt|you are likely|must be|no doubt|probably|surely) [very|extremely|really|so|incredibly] (busy|swamped|snowed under|overloaded|overwhelmed|slammed|hectic) [you|must|but|with|and|at|right|these|$] [must|are|be]
        (i|we) (know|am sure|understand|imagine|appreciate) [that] (your|you have|you have got) (time|a lot|schedule|a million|inbox|calendar|plate|a thousand|many|so much|diary) [is|on your|other|things] [precious|valuable|plate|busy|full|packed|going|limited|scarce|on|tight|better]
        (your|a) (busy|packed|full|hectic|crazy|tight) (schedule|day|calendar|diary|week|life|time)
        (i|we) (know|understand|realise|realize|appreciate) how (busy|valuable|precious|hectic|full|swamped)
        (busy|swamped) (person|people|man|woman) like you
        (spare|give|grant|steal|take|lend) (me|me just|us|only|up|just) [just|only] (a|two|five|ten|one|a few|a couple of|15|fifteen|some|10|5) [minute|minutes|moment|second|seconds|of your|precious|tiny|quick] [of] [your] [precious|valuable] (minute|minutes|moment|second|seconds|time|moments)
        (only|just) (takes|take|need|needs|want|ask for|asking for) [you] (a|two|five|ten|one|a few|15|fifteen) (minute|minutes|second|seconds|moment)
        (a minute|five minutes|a moment|ten minutes|two minutes|15 minutes) of your [precious|valuable|busy] (time|day)
        (i|we) (will not|do not want to|promise not to|would not want to) (take|waste|steal) [up] [much|too much|any|more] [more] [of] your [precious|valuable] time
        in (your|all your|the) (rush|hurry|stress|hustle)
        """,
        """
        (you|they) were busy
        """,
    ),
    Row(
        "plead",
        "If you would rather stop here, that is fine with me.",
        """
        (it|this|that) would (mean|really mean|make|truly mean) ... (world|lot|everything|so much|happy|my day|my week|difference) [to me|to us]
        (please please|i beg|begging you|i am begging|i implore|implore you|i beseech|pretty please|i plead)
        (would|do) (me|us) (a|this|the) [huge|big|great|small|tiny|little] favour
        [do] [me|us] a [huge|big|great|small|tiny|little] favor
        (could|can|would) [i|you] [please|just] (ask|do|beg) [you|me] [for] a [huge|big|small|quick|little|tiny] (favour|favor)
        (would|am|be|so|eternally|really|very|extremely|most|incredibly) (grateful|thankful|obliged|indebted) (if|for) [you|a|any|even|some] [could|would|can] [please|just|spare|a|any|kind] (reply|answer|response|take|give|spare|get back|respond|let|sign|word|call|quick|short|sort|minute|feedback)
        (would|really|greatly|highly|much) [really|greatly|highly|so|very] [much] appreciate (a|any|your|it|an|some|if) [if|quick|short|brief|kind|sort|you|prompt] [of|could|would] (reply|answer|response|feedback|update|get|reply|respond|let|take|spare|word|call|send)
        (even|just) (a|one) (one|quick|short|single|two|simple|tiny|brief) [word|line|liner|letter] (reply|answer|response|line|liner|word|yes or no|sentence) (would|will|is enough to make|helps)
        (give|throw|send|toss) (me|us) (a|some) (chance|bone|sign|lifeline|crumb|break)
        (all|the only thing) (i|we) (ask|want|need|am asking|are asking) (is|for|from you)
        (need|needs|counting on|rely|depending|depend|desperate|desperately) [on|for|to] (your|this|you|the|close|make) (order|deal|sale|business|my quota|my numbers|quota|target|hit|for me)
        (my|our) (boss|manager|quota|target|numbers|commission|job|quarter) (is|are|depends|depend|wants|needs|will|keeps|says|expects|ends)
        (hope|hoping) (and|i am) (pray|praying)
        please (do not|not) (ignore|forget) (me|this|my|us)
        (anything|something) would (help|do|be great|be better than)
        """,
    ),
    Row(
        "last",
        "I will let this rest. If it becomes useful one day, a short line is all it takes.",
        """
        (this|it) (is|will be|would be) (my|the|our) (last|final|very last) (mail|message|note|attempt|letter|time|reminder|follow up|try|contact|you will hear|communication|call|offer)
        (my|our|a|one) (last|final|very last) (mail|message|note|attempt|reminder|follow up|try|letter) (to you|to reach|before|on this|about|from me|in this|on the|regarding|$)
        (final|last) (notice|reminder|warning|attempt|call|follow up)
        (last|final) (mail|message|note|time) (i|you|from|we) (will|am|from me|are|get|send|sending|write|hear|shall|going)
        (you will|you are) (not|never) (hear|going to hear|be hearing) [from] [from] (me|us) again
        (will|shall) (stop|cease|not|no longer) [bother|be|to] (writing|contacting|mailing|contact you|reach out|be contacting|reaching out|mail you|write to you|bothering you|bother you|trying)  [again|any|anymore|further|you|after|$]
        (break up|breakup|goodbye|farewell) (mail|message|note|letter)
        (one|for the) (last|final) time $
        (after this|after that|from then on|then) (you will|i will|we will) (not|never|stop|no longer) (hear|contact|write|bother|trouble)
        (consider|regard|treat|take) this (my|our|as my|as our|the|as the) (last|final)
        (i|we) (am|are) (done|finished|through) (trying|chasing|with you|writing|here)
        """,
        """
        my last (mail|message|note|letter) (about|on|of|came|was|had)
        my last (mail|message|note|letter) $
        """,
    ),
    Row(
        "otherwise",
        "If you would rather not, that is fine; nothing changes between us.",
        """
        (close|closing|closed|archive|archiving|shut|delete|deleting|bin|remove|removing) (your|the|this|out your|down your|out the|out this|my) [client|customer|prospect|open|whole|project] (file|case|account|ticket|request|folder|enquiry|inquiry|record|records|dossier|opportunity|application|matter|thread)
        (take|taking|remove|removing|cross|crossing|strike|striking|drop|dropping) you (off|from|out) [of] [my|our|the]  (list|lists|files|records|system|pipeline|books|calendar|database)
        (if|unless|should) (i|we|you) [do|have|did|can] [not|to] (hear|reply|answer|respond|get|receive|get back|heard|replied|received|back) ... (will|shall|have to|must|going to|would|can only) [have to|need to|be forced to|then|also|be] (assume|close|take|cancel|conclude|consider|presume|offer|give|remove|withdraw|move on|release|stop|archive|regard|understand|interpret|delete|pass|let)
        (will|shall|must|have to|can only|going to|should|let me|would) (assume|take it|presume|conclude|infer|understand|suppose) [that|from|by|with] [this|your|silence|you|it|the] [silence|that] [you|the|that|it] [are|have|is|do] [not|no longer] [not|no longer] (interested|want|interest|need|over|closed|no|dead|a no|off|gone|not|longer|lost)
        (take|taking|read|reading|treat|treating|interpret|interpreting|regard|consider|count|see|understand) [your|this|the|that|no|any] (silence|lack of|non response|no reply|no answer|no response) [as|for|to mean|reply|answer|response|of] 
        (otherwise|or else|failing that|if not) .. (will|shall|have to|must|going to|be forced|am forced|are forced|we can|need to)
        (give|offer|pass|release|sell|hand|let) [up] (your|the|this|that|it) [reserved|held] [place|spot|slot|seat|date|project|offer|price|time|week|it] [go|on|over|up] to (another|somebody|someone|others|the next|other|a competitor|the waiting|anybody)
        (withdraw|cancel|revoke|rescind|retract|void|pull) (the|this|my|our|your) (offer|quote|proposal|order|reservation|booking|discount|price|slot|place)
        (forced|obliged|compelled) to (close|cancel|withdraw|stop|offer|give|raise|charge|pass|remove|end|assume|move)
        (no|without) [a] (reply|answer|response|word) [from you|to this|by] .. (means|will be taken|is taken|counts|i will|we will|tells me|will mean|will be)
        (can not|can no longer|will not be able to|unable to) (guarantee|hold|keep|reserve|honour|honor) (this|the|your|that|it|these) [offer|place|price|spot|slot|date|discount|rate|any]
        (move|moving) on (to other|to the next|without you|and offer|and assume|if i|if you)
        (escalate|take this up with|go to|contact|copy|inform) (this|it|your|to your) [to] (boss|manager|superior|ceo|director|management|supervisor)
        """,
        """
        (archive|file) ... archive
        """,
    ),
    Row(
        "given_up",
        "I imagine your priorities have moved, as priorities do.",
        """
        (have|had|did|are|do) you [just|already|now|completely|simply|all|want to] (given up|give up|giving up|abandon|abandoned|abandoning|walked away|walk away|lost interest|lose interest|thrown in|dropped|forgotten) [on|in|from|about|the|this|your|our|us|me]
        (given|giving) up on (this|the|your|our|me|us|it|that|growing|solving|improving|fixing|getting)
        (should|shall|may|can|do) i [just|then|now|simply|want me to] (assume|take it|conclude|presume|close|give up|stop|consider) [that|you|your|this|the|writing|it]
        (does|do) this (mean|no longer|still|matter|not) [that|you|matter|are|to|still]
        is (this|it|that) (no longer|still|not|really not) [even|really|any more] (a priority|important|relevant|on your|of interest|worth|a need|something you|an issue)
        (are you|you are) (no longer|not|still|really|even) [any longer|even|still|really] [any] interested [any more|anymore|in|at all|$]
        (have you|did you) (changed your mind|change your mind|found someone|find someone|found another|gone with|go with|chosen|moved on|forgotten|forget)
        (is it|is this) (over|dead|a no|a lost cause|time to give up|because of)
        do you (not|no longer) (want|need|care|wish) [to|about|any] [solve|grow|improve|help|this|save|it]
        (are you) (happy|okay|comfortable|content) (to|with) (lose|losing|leave|leaving|waste|wasting|let|letting|miss|missing)
        what a (pity|shame|waste) [it|that] (would be|you|if)
        you will (regret|be sorry|wish|lose|miss)
        """,
        """
        (if|when|whether|should|that|than) [this|it|you] [is|are] no longer
        """,
    ),
    Row(
        "softener",
        "Take the word out and read the sentence again: it is friendlier without it.",
        """
        (i|we|am|was|would|would like to|wanted to|thought i would|thought) [just|only] just (want|wanted|wanting|wonder|wondering|wondered|checking|following|thought|curious|quickly|writing|reaching|hoping|hoped|hope|need|needed|wish|ask|asking|say|like|touch|check|follow|drop|see|send|let|making|make|circling|mailing|popping|dropping|bumping|say|saying)
        ^ just (want|wanted|wondering|wondered|checking|following|a|one|to|thought|curious|quickly|writing|reaching|hoping|my|our|let|reply|drop|give|send|say|tell|call|write|making|circling|touching|seeing|popping|dropping|giving|sending|bumping|mailing|me|your|for|in case|need)
        (and|or|but|please|then|to|could you|can you|would you|you can|will|may|can i|so) just (reply|drop|give|send|say|tell|call|write|let|ask|want|wanted|check|checking|follow|mention|click|answer|take|a|one|need|touch|know|be|confirm|add|pick|name)
        (it is|this is|that is|takes|need|needs|want|with|be) just (a|one|an|two|five|me|my|to|your|for)
        (a|one|another|some|my) (quick|tiny|wee|teeny) (one|question|note|word|thing|mail|line|favour|favor|call|chat|message|thought|reply|point|hello|heads up|reminder|update)
        (quickly|briefly|real quick|super quick|really quickly) (wanted|check|ask|asking|follow|wondering|touch|see|say|let|jump|hop|checking)
        (wanted|want|like|going) to (quickly|briefly|simply) (check|ask|see|say|touch|follow|let|mention|confirm)
        (i was|was) [just|only] (wondering|hoping) (if|whether|you|that) [you] (could|can|would|might|had|have|will|maybe)
        (only|simply|merely) (wanted|want|wondering|writing|checking|asking|following|curious)
        (a little|a bit of a|kind of a|sort of a|tiny|small|teeny) (favour|favor|question|request|ask|nudge|reminder|thing to ask)
        (if|maybe) (you could|you can|you would) (maybe|possibly|perhaps|kindly|just)
        (to be|being) (honest|frank|perfectly honest)  
        no (pressure|worries|rush) (but|though|at all but)
        (kindly|humbly) (ask|request|reply|revert|confirm|let|advise|remind|respond)
        """,
        """
        just (as|like|about|before|after|now|then|so|moved|come|got|arrived|returned|over|under)
        """,
    ),
)

ENGLISH = Words(
    ROWS,
    fine="""
        [a|the] no (is|would be|will be|does|works|helps) [just|also|always|perfectly|quite|as|every|a|an|for|to|too|fine|truly] [as|every|bit|perfectly|a|fine|much|good]
        (say|saying|hear|hearing|take|give|happy with|fine with|if it is|as welcome as|glad of|with|be) [me|a|any] no
        a no $
        (yes|ready) or [a] no
        (whatever|whichever|however|whichever way|either) (you|your|it|way|decision|answer|of|the|is|one|turns)
        (any|every|each|an honest|a frank|a plain|no|neither) [plain|honest|single|kind of|other] (answer|decision|choice|reply) [of yours] (is|will|does|helps|would|suits|of|are|as)
        (that|this|it|all) (is|would be|will be) [truly|perfectly|really|entirely|quite|absolutely|completely|also|just|as|too|very much|honestly|every bit|equally|all] [as] (fine|all right|alright|okay|ok|good|right|welcome|no trouble|understandable)
        (fine|okay|ok|all right|right|good) (with|by|for) me
        no hard feelings
        (i am|i will be|i would be|am|be) [truly|perfectly|really|quite|just as|every bit as|equally|entirely|completely] (fine|okay|ok|happy|glad|content|at ease) (with|either|whatever|whichever|if|to hear|to know|all the same)
        (decide|decided|choose|chosen|choosing|deciding|deciding) (against|otherwise|differently|not to|another|somebody|to leave|to stop)
        (not|nothing) (at all|the right thing|for you|right for you|be hurt|take it amiss|take it badly|mind at all|lost|wrong|spoilt|to apologise|to explain)
        (stop|leave it|let it rest|end|drop it) (here|there|at that|at this)
    """,
    call="""
        (call|calls|calling|phone|telephone|ring|rings|ringing|phoning|dial)
        (speak|talk|talking|speaking|hear each other) [it over|about it|it through|in person|rather|instead|to me|with me|to each other|for a moment|aloud|by|on|over|than|$]
        (a word|a chat) (by|over|on) the
    """,
    asks="""
        ^ [and|so] please [do|also|could you|just] (let|tell|send|reply|confirm|call|give|review|have|take|read|look|answer|write|name|choose|pick|sign|share|get)
        ^ (let me know|tell me|send me|give me a|drop me|get back to me|write back|reply to|call me|confirm)
        (could|would|can|will) you [please|kindly|also] (let|tell|send|reply|confirm|call|give|review|have|take|look|answer|write|share|say|spare|mind|be so)
    """,
    receipt="""
        (read|delivery|return) (receipt|receipts|confirmation)
        (confirm|acknowledge|confirmation of|acknowledgement of) [the|your|that you|you|a] [quick] (receipt|reading|got|received|have received|have read|read|have seen)
        receipt of (this|my) (mail|message|note)
        (reply|mail|write|answer) to (confirm|acknowledge) [that]
    """,
    attachment="""
        (attached|attachment|attachments|enclosed|enclose|enclosure)
        (attach|attaching) (the|my|our|a|it|you|herewith)
    """,
    price="""
        (discount|discounts|discounted|rebate|price list|special price|special rate|per cent off|percent off|half price|free of charge|money back)
        (at|for) a (lower|reduced|better|special|fair|good) (price|rate)
        (lower|reduce|cut|drop) (the|our|my) (price|prices|rate|fee)
    """,
    greetings="hello hi dear good hey greetings morning afternoon evening",
    shouts="URGENT IMPORTANT NOW FREE REMINDER ASAP ATTENTION FINAL LAST MUST TODAY PLEASE",
    conditions="if should would whenever when once",
)
