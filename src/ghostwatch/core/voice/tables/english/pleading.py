"""English phrases of begging, threat, and softeners, and what to write in their place."""

from __future__ import annotations

from ghostwatch.core.voice.table import Row

ROWS = (
    Row(
        "sorry",
        "Leave the apology out and begin with what you want to say.",
        """
        (sorry|apologies|apologise|apologize|apology|forgive me|pardon me|excuse me|pardon|
            my apologies) [again|once more|in advance|if|that|to|for|i am|i|keep|really|yet] [again|
            once more|if|that|to|for|i am|i|keep|am] (bother|bothering|disturb|disturbing|pester|
            pestering|nag|nagging|chase|chasing|bug|bugging|hassle|hassling|intrude|intruding|
            trouble|troubling|interrupt|interrupting|write|writing|mail|mailing|keep|be|being|spam|
            spamming|contact|contacting|insist|insisting|impose|imposing|harass|push|pushing|clog|
            clogging|flood|flooding|follow|following|message|messaging|another|yet|the nudge|
            the reminder|the many|the repeated|the persistence|my persistence)
        (hate|loath|hesitate|reluctant|do not like|do not want|do not mean|would not want|not want|
            not mean|not my intention|not trying|never want|not to) [to] [be|seem|sound|
            come across as|come over as|appear|become] [be] [a|an|the|that|too|so|your|
            one of those] [a|annoying|guy|person|those] (pest|nuisance|bother|burden|annoying|pushy|
            pain|stalker|nag|bother you|pester|pester you|nag you|bug you|hassle you|disturb you|
            chase you|disturb|be pushy|be a pest|intrude|impose|push you|trouble you|annoy you|
            spam you|that person|salesperson|that annoying|being a pest|being annoying|being pushy)
        (hope|hoping) [that] (i am|this is|i do|it is|you do|this does) not [too|a|being|mind|me|
            find|come] (bothering|annoying|nuisance|pushy|bother|disturbing|pestering|mind me|
            mind my|mind that i|mind if i|a bother|a nuisance|me pushy|intruding|annoy|disturb|
            across as)
        (do not mind|not mind) (me|my) (following|writing|mailing|asking|chasing|checking|reaching|
            contacting|messaging|nudging|sending|bothering|persistence)
        (me again|it is me again|only me again|guess who)
        (bother|bothering|pester|pestering) you (again|once more|with this|with another|one more|
            about|yet|further|any)
        (being|be|am|so|too|very) (a pest|a nuisance|persistent|pushy|a pain|annoying|a bother)
        (forgive|excuse|pardon) (my|the|me for|me for being) (persistence|insistence|intrusion|mail|
            message|bother|bothering|pestering|nagging|boldness|writing|chasing|pushing|disturbance|
            impatience|following)
        (persistent|annoying|pushy) (of me|salesperson|seller|sales)
        (last|final) time i (bother|will bother|pester|trouble|disturb)
        """,
    ),
    Row(
        "busy",
        "A no is a good answer, and one word is enough.",
        """
        (i|we) (know|am sure|understand|realise|realize|imagine|appreciate|can imagine|bet|get|
            guess|suspect) [that|how] [you|your|must|things] [you|are|must|be|have|have got] [be|
            are|is] [very|extremely|really|incredibly|super|terribly|insanely|so|quite|crazy|
            always] (busy|swamped|snowed under|slammed|overloaded|overwhelmed|hectic|a busy|a lot|
            tons|so much|full plate|your plate|inundated|flat out)
        (how|you must be|you are probably|you are surely|you are no doubt|you are likely|must be|
            no doubt|probably|surely) [very|extremely|really|so|incredibly] (busy|swamped|
            snowed under|overloaded|overwhelmed|slammed|hectic) [you|must|but|with|and|at|right|
            these|$] [must|are|be]
        (i|we) (know|am sure|understand|imagine|appreciate) [that] (your|you have|
            you have got) (time|a lot|schedule|a million|inbox|calendar|plate|a thousand|many|
            so much|diary) [is|on your|other|things] [precious|valuable|plate|busy|full|packed|
            going|limited|scarce|on|tight|better]
        (your|a) (busy|packed|full|hectic|crazy|tight) (schedule|day|calendar|diary|week|life|time)
        (i|we) (know|understand|realise|realize|appreciate) how (busy|valuable|precious|hectic|full|
            swamped)
        (busy|swamped) (person|people|man|woman) like you
        (spare|give|grant|steal|take|lend) (me|me just|us|only|up|just) [just|only] (a|two|five|ten|
            one|a few|a couple of|15|fifteen|some|10|5) [minute|minutes|moment|second|seconds|
            of your|precious|tiny|quick] [of] [your] [precious|valuable] (minute|minutes|moment|
            second|seconds|time|moments)
        (only|just) (takes|take|need|needs|want|ask for|asking for) [you] (a|two|five|ten|one|a few|
            15|fifteen) (minute|minutes|second|seconds|moment)
        (a minute|five minutes|a moment|ten minutes|two minutes|15 minutes) of your [precious|
            valuable|busy] (time|day)
        (i|we) (will not|do not want to|promise not to|would not want to) (take|waste|
            steal) [up] [much|too much|any|more] [more] [of] your [precious|valuable] time
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
        (it|this|that) would (mean|really mean|make|truly mean) ... (world|lot|everything|so much|
            happy|my day|my week|difference) [to me|to us]
        (please please|i beg|begging you|i am begging|i implore|implore you|i beseech|pretty please|
            i plead)
        (would|do) (me|us) (a|this|the) [huge|big|great|small|tiny|little] favour
        [do] [me|us] a [huge|big|great|small|tiny|little] favor
        (could|can|would) [i|you] [please|just] (ask|do|beg) [you|me] [for] a [huge|big|small|quick|
            little|tiny] (favour|favor)
        (would|am|be|so|eternally|really|very|extremely|most|incredibly) (grateful|thankful|obliged|
            indebted) (if|for) [you|a|any|even|some] [could|would|can] [please|just|spare|a|any|
            kind] (reply|answer|response|take|give|spare|get back|respond|let|sign|word|call|quick|
            short|sort|minute|feedback)
        (would|really|greatly|highly|much) [really|greatly|highly|so|very] [much] appreciate (a|any|
            your|it|an|some|if) [if|quick|short|brief|kind|sort|you|prompt] [of|could|would] (reply|
            answer|response|feedback|update|get|reply|respond|let|take|spare|word|call|send)
        (even|just) (a|one) (one|quick|short|single|two|simple|tiny|brief) [word|line|liner|
            letter] (reply|answer|response|line|liner|word|yes or no|sentence) (would|will|
            is enough to make|helps)
        (give|throw|send|toss) (me|us) (a|some) (chance|bone|sign|lifeline|crumb|break)
        (all|the only thing) (i|we) (ask|want|need|am asking|are asking) (is|for|from you)
        (need|needs|counting on|rely|depending|depend|desperate|desperately) [on|for|to] (your|this|
            you|the|close|make) (order|deal|sale|business|my quota|my numbers|quota|target|hit|
            for me)
        (my|our) (boss|manager|quota|target|numbers|commission|job|quarter) (is|are|depends|depend|
            wants|needs|will|keeps|says|expects|ends)
        (hope|hoping) (and|i am) (pray|praying)
        please (do not|not) (ignore|forget) (me|this|my|us)
        (anything|something) would (help|do|be great|be better than)
        """,
    ),
    Row(
        "last",
        "I will let this rest. If it becomes useful one day, a short line is all it takes.",
        """
        (this|it) (is|will be|would be) (my|the|our) (last|final|very last) (mail|message|note|
            attempt|letter|time|reminder|follow up|try|contact|you will hear|communication|call|
            offer)
        (my|our|a|one) (last|final|very last) (mail|message|note|attempt|reminder|follow up|try|
            letter) (to you|to reach|before|on this|about|from me|in this|on the|regarding)
        (final|last) (notice|reminder|warning|attempt|call|follow up)
        (last|final) (mail|message|note|time) (i|you|from|we) (will|am|from me|are|get|send|sending|
            write|hear|shall|going)
        (you will|you are) (not|never) (hear|going to hear|be hearing) [from] [from] (me|us) again
        (will|shall) (stop|cease|not|no longer) [bother|be|to] (writing|contacting|mailing|
            contact you|reach out|be contacting|reaching out|mail you|write to you|bothering you|
            bother you|trying)  [again|any|anymore|further|you|after|$]
        (break up|breakup|goodbye|farewell) (mail|message|note|letter)
        (one|for the) (last|final) time $
        (after this|after that|from then on|then) (you will|i will|we will) (not|never|stop|
            no longer) (hear|contact|write|bother|trouble)
        (consider|regard|treat|take) this (my|our|as my|as our|the|as the) (last|final)
        (i|we) (am|are) (done|finished|through) (trying|chasing|with you|writing|here)
        """,
        """
        my last (mail|message|note|letter) (about|on|of|came|was|had)
        """,
    ),
    Row(
        "otherwise",
        "If you would rather not, that is fine; nothing changes between us.",
        """
        (close|closing|closed|archive|archiving|shut|delete|deleting|bin|remove|removing) (your|the|
            this|out your|down your|out the|out this|my) [client|customer|prospect|open|whole|
            project] (file|case|account|ticket|request|folder|enquiry|inquiry|record|records|
            dossier|opportunity|application|matter|thread)
        (take|taking|remove|removing|cross|crossing|strike|striking|drop|dropping) you (off|from|
            out) [of] [my|our|the]  (list|lists|files|records|system|pipeline|books|calendar|
            database)
        (if|unless|should) (i|we|you) [do|have|did|can] [not|to] (hear|reply|answer|respond|get|
            receive|get back|heard|replied|received|back) ... (will|shall|have to|must|going to|
            would|can only) [have to|need to|be forced to|then|also|be] (assume|close|take|cancel|
            conclude|consider|presume|offer|give|remove|withdraw|move on|release|stop|archive|
            regard|understand|interpret|delete|pass|let)
        (will|shall|must|have to|can only|going to|should|let me|would) (assume|take it|presume|
            conclude|infer|understand|suppose) [that|from|by|with] [this|your|silence|you|it|
            the] [silence|that] [you|the|that|it] [are|have|is|do] [not|no longer] [not|
            no longer] (interested|want|interest|need|over|closed|no|dead|a no|off|gone|not|longer|
            lost)
        (take|taking|read|reading|treat|treating|interpret|interpreting|regard|consider|count|see|
            understand) [your|this|the|that|no|any] (silence|lack of|non response|no reply|
            no answer|no response) [as|for|to mean|reply|answer|response|of]
        (otherwise|or else|failing that|if not) .. (will|shall|have to|must|going to|be forced|
            am forced|are forced|we can|need to)
        (give|offer|pass|release|sell|hand|let) [up] (your|the|this|that|it) [reserved|held] [place|
            spot|slot|seat|date|project|offer|price|time|week|it] [go|on|over|up] to (another|
            somebody|someone|others|the next|other|a competitor|the waiting|anybody)
        (withdraw|cancel|revoke|rescind|retract|void|pull) (the|this|my|our|your) (offer|quote|
            proposal|order|reservation|booking|discount|price|slot|place)
        (forced|obliged|compelled) to (close|cancel|withdraw|stop|offer|give|raise|charge|pass|
            remove|end|assume|move)
        (no|without) [a] (reply|answer|response|word) [from you|to this|by] .. (means|will be taken|
            is taken|counts|i will|we will|tells me|will mean|will be)
        (can not|can no longer|will not be able to|unable to) (guarantee|hold|keep|reserve|honour|
            honor) (this|the|your|that|it|these) [offer|place|price|spot|slot|date|discount|rate|
            any]
        (move|moving) on (to other|to the next|without you|and offer|and assume|if i|if you)
        (will|shall|must|have to|need to|forced to|going to) .. (speak|talk|write|turn|complain|
            escalate|raise|take|discuss) ... your (boss|superior|superiors|supervisor|line manager|
            ceo|management|managing director)
        (escalate|take this up with|go to|contact|copy|inform) (this|it|your|to your) [to] (boss|
            manager|superior|ceo|director|management|supervisor)
        """,
        """
        (archive|file) ... archive
        """,
    ),
    Row(
        "given_up",
        "I imagine your priorities have moved, as priorities do.",
        """
        (have|had|did|are|do) you [just|already|now|completely|simply|all|want to] (given up|
            give up|giving up|abandon|abandoned|abandoning|walked away|walk away|lost interest|
            lose interest|thrown in|dropped|forgotten) [on|in|from|about|the|this|your|our|us|me]
        (given|giving) up on (this|the|your|our|me|us|it|that|growing|solving|improving|fixing|
            getting)
        (should|shall|may|can|do) i [just|then|now|simply|want me to] (assume|take it|conclude|
            presume|close|give up|stop|consider) [that|you|your|this|the|writing|it]
        (does|do) this (mean|no longer|still|matter|not) [that|you|matter|are|to|still]
        is (this|it|that) (no longer|still|not|really not) [even|really|any more] (a priority|
            important|relevant|on your|of interest|worth|a need|something you|an issue)
        (are you|you are) (no longer|not|still|really|even) [any longer|even|still|
            really] [any] interested [any more|anymore|in|at all|$]
        (have you|did you) (changed your mind|change your mind|found someone|find someone|
            found another|gone with|go with|chosen|moved on|forgotten|forget)
        (is it|is this) (over|dead|a no|a lost cause|time to give up|because of)
        do you (not|no longer) (want|need|care|wish) [to|about|any] [solve|grow|improve|help|this|
            save|it]
        (are you) (happy|okay|comfortable|content) (to|with) (lose|losing|leave|leaving|waste|
            wasting|let|letting|miss|missing)
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
        (i|we|am|was|would|would like to|wanted to|thought i would|thought) [just|only] just (want|
            wanted|wanting|wonder|wondering|wondered|checking|following|thought|curious|quickly|
            writing|reaching|hoping|hoped|hope|need|needed|wish|ask|asking|say|like|touch|check|
            follow|drop|see|send|let|making|make|circling|mailing|popping|dropping|bumping|say|
            saying)
        ^ just (want|wanted|wondering|wondered|checking|following|a|one|to|thought|curious|quickly|
            writing|reaching|hoping|my|our|let|reply|drop|give|send|say|tell|call|write|making|
            circling|touching|seeing|popping|dropping|giving|sending|bumping|mailing|me|your|for|
            in case|need)
        (and|or|but|please|then|to|could you|can you|would you|you can|will|may|can i|
            so) just (reply|drop|give|send|say|tell|call|write|let|ask|want|wanted|check|checking|
            follow|mention|click|answer|take|a|one|need|touch|know|be|confirm|add|pick|name)
        (it is|this is|that is|takes|need|needs|want|with|be) just (a|one|an|two|five|me|my|to|your|
            for)
        (a|one|another|some|my) (quick|tiny|wee|teeny) (one|question|note|word|thing|mail|line|
            favour|favor|call|chat|message|thought|reply|point|hello|heads up|reminder|update)
        (quickly|briefly|real quick|super quick|really quickly) (wanted|check|ask|asking|follow|
            wondering|touch|see|say|let|jump|hop|checking)
        (wanted|want|like|going) to (quickly|briefly|simply) (check|ask|see|say|touch|follow|let|
            mention|confirm)
        (i was|was) [just|only] (wondering|hoping) (if|whether|you|that) [you] (could|can|would|
            might|had|have|will|maybe)
        (only|simply|merely) (wanted|want|wondering|writing|checking|asking|following|curious)
        (a little|a bit of a|kind of a|sort of a|tiny|small|teeny) (favour|favor|question|request|
            ask|nudge|reminder|thing to ask)
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
