"""The row of English; ``row`` says what each field means."""

from __future__ import annotations

from ghostwatch.core.replies.dates.row import DAY, MONTH, Away, Language, Later

# Words before "back" that make it something else than coming back.
_NOT_BACK = (
    "get got getting call come coming pay go going write circle look check report hear step the "
    "touch money ring phone reach send you me us bring fall cut way push it kick them ping swing"
)

ENGLISH = Language(
    code="en",
    speaks="would could may at he she they had which week wk pls "
    "about have has can could would from or but so they do does been if as an any all some"
    " what "
    "how when there their was no contact first never see now then the i i'm i'll im am is are we"
    " our you my me will be to of and on in at for with until "
    "till untill thru through back out away office next week month please not your this returning "
    "return returns retuning ooo oof leave closed again call let's after by "
    "budget vacation holiday off travelling reopen us",
    months=(
        "january|janury|jan", "february|febuary|feb", "march|mar", "april|apr", "may", "june|jun",
        "july|jul", "august|aug", "september|sept|sep", "october|oct", "november|novmber|nov",
        "december|decmber|dec",
    ),
    weekdays=(
        "monday|mon", "tuesday|tues|tue", "wednesday|wednsday|wed", "thursday|thurs|thur|thu",
        "friday|fri", "saturday|sat", "sunday|sun",
    ),
    ahead=("today", "tomorrow|tommorrow|tomorow|tmrw", "(?:the )?day after tomorrow"),
    numbers={
        "a": 1, "an": 1, "one": 1, "two": 2, "a couple of": 2, "couple of": 2, "three": 3,
        "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "twelve": 12, "another": 1, "about a": 1,
    },
    units=("days?", "w(?:ee)?ks?", "months?", "quarters?", "years?"),
    idioms={

        "(?:(?:in|within|give (?:us|me)|wait|for|another|after) )?"
        "(?:a|another) fortnight(?:'?s time)?": (14, DAY),
        "fortnight from now": (14, DAY),
        "(?:in )?half a year(?:'?s time| from now)?": (6, MONTH),
    },
    bare="(?:the )?{D}(?:st|nd|rd|th)(?: of (?:this|the|next) month)?",
    within="in|within|give (?:us|me)|wait|after|in about|in around|in roughly|for another",
    onwards="from now|from today|later|'?s? time",
    lasting="out|away|off|gone|for|for about|for around|for the next|for at least",
    between="between",
    both="and",
    to="to|or|-",
    next="(?:the )?(?:coming|following) {U}|next {U}",
    doubtful="next",
    next_but_one="(?:the )?{U} after next",
    this="this {U}|this current {U}",
    rest="(?:the )?(?:rest|remainder|whole|end) of (?:the|this) {U}|all {U}|(?:the )?whole {U}",
    early="(?:the )?(?:very )?(?:early(?: in| on in)?|beginning of|start of|first days"
    " of)",
    mid="(?:the )?(?:mid|middle of|second half of)",
    late="(?:the )?(?:very )?(?:end of|last days of|late(?: in)?|close of)",
    last="last|final",
    quarters="q ?{Q}|(?:the )?{Q}(?:st|nd|rd|th)? quarter",
    halves="h ?{Q}|(?:the )?{Q}(?:st|nd)? half(?: of the year| year)?",
    week="(?:calendar week|week|wk|cw)(?: no\\.?| number)? {W}",
    ordinals=("first", "second", "third", "fourth"),
    seasons=("spring", "summer(?: break| holidays?| vacation)?",
        "autumn|(?<=the )fall|(?<=in )fall|(?<=this )fall|(?<=next )fall", "winter"),
    feasts=(
        "(?:the )?easter(?: break| holidays| weekend)?",
        "(?:christmas|xmas)(?: break| holidays)?", "(?:the )?new year'?s?(?: day| break)?",
        "pentecost|whitsun|whit monday",
        "(?:the )?(?:holidays|holiday season|festive (?:season|period|break)|winter break)",
        "thanksgiving(?: break| weekend)?",
    ),
    new_year="(?:in )?the new year",
    the="the",
    of="of",
    mark="st|nd|rd|th",
    days={
        "twenty-seventh": 27, "twenty-second": 22, "twenty-fourth": 24, "twenty-eighth": 28,
        "twenty-first": 21, "twenty-third": 23, "twenty-fifth": 25, "twenty-sixth": 26,
        "twenty-ninth": 29, "thirty-first": 31, "seventeenth": 17, "thirteenth": 13,
        "fourteenth": 14, "eighteenth": 18, "nineteenth": 19, "fifteenth": 15,
        "sixteenth": 16, "twentieth": 20, "thirtieth": 30, "eleventh": 11,
        "seventh": 7, "twelfth": 12, "second": 2, "fourth": 4,
        "eighth": 8, "first": 1, "third": 3, "fifth": 5,
        "sixth": 6, "ninth": 9, "tenth": 10,
    },
    alone="in|until|untill|till|til|by|early|mid|late|of|from|for|next|before|after|around|during"
    "|come|since|through|thru|end|maybe|perhaps|to|is|for early|better|probably|start",
    week_of="(?:the )?week (?:of|commencing|beginning|starting)(?: on)?(?: the)?",
    week_after="(?:the )?week (?:after|following)(?: that| the)?",
    away=Away(
        until="ends?(?: date| on)? ?:|last day(?: away| out| off)?(?: is)?|(?:up )?un?till?|unitl"
        "|'?till?|through|thru|up to|to the end of",
        inclusive="ends?(?: date| on)? ?:|last day(?: away| out| off)?(?: is)?|through|thru"
        "|including|inclusive(?:ly)?|included|incl\\.?",
        before="before|prior to|until|till",
        unable="(?:not|\\w+n't|cannot|unable)\\b.{0,25}\\b(?:available|reachable|back|return|in the"
        " office|at work|at my desk|respond|answer|reply|read(?:ing)?|check(?:ing)?|see(?:ing)?)",
        promise="check\\w*|return(?:ing)? (?:the (?!week)[a-z]\\w*|your|it|them|these)|(?:can|may"
        "|could|should"
        "|must|how do) (?:i|we) return|call|pay|write|report|get|come back to|give|send|money",
        back="".join(f"(?<!{word} )" for word in _NOT_BACK.split(" "))
        + "back(?! to (?:you|me|us|this|the))"
        "(?! (?:office|end|up|since|then|and forth))|back to (?:work|the office)"
        "|(?:i'?ll|will|to) come back(?! to)|"
        "(?:i|we|will|i'll|and|to|be|then|not|when i|upon my|on my|my|office,?|\\(|^) ?"
        "(?:return|retuning|returning|retrun|returns)(?: (?:date|day|is|to the office|to work))*"
        "|(?:returning|retuning|returing)(?: to (?:the office|work|my desk))?|(?:available"
        "|reachable|contactable|in the"
        " office|at my desk) again|again (?:available|reachable)|resum(?:e|es|ing)(?: work| on)?"
        "|re-?open(?:s|ing|ed)?|expect me (?:again|back)?|all yours|(?:be|am) (?:here|there|around"
        "|in|available) again|(?:be )?available again (?:from|as of|on)|at (?:my"
        "|the) desk (?:again|from|on)|in the office (?:again|from|as of)|start(?:ing)? (?:again"
        "|work)|first (?:working |business )?day(?: back)?(?: is| will be)|rejoin\\w*"
        "|access (?:to (?:my )?(?:e-?mails?|mail|inbox) )?again|start (?:work )?again|back again"
        "|in again"
        "|open again|(?:am|are|be) again (?:in|at)",
        absent="illness|from (?:the|my) keyboard|moving (?:house|offices?)|public holiday"
        "|bank holiday|(?:is|stays|remains) empty"
        "|unmanned|not around|on a course|gone|boarding|away from"
        "|not at my desk|on the (?:train|plane)|fishing|hospital|surgery|operation|jury duty"
        "|days off|day off|on leave|furlough|do(?:n't| not) work|not working|on site"
        "|at the \\w+ (?:site|office|plant)|out sick|(?:without|not have|no"
        "|limited) (?:\\w+ )?access|on the road|out of the country"
        "|gone on|away from my desk|"
        "out of (?:the )?office|out of town|out|away|off|ooo|oof|leave|holidays?|vacation"
        "|absent|absence|abroad|travell?ing|closed|closing|shut|shutdown|unavailable"
        "|(?:not|\\w+n't) (?:be )?(?:currently )?(?:in|available|reachable|at work|at my desk"
        "|working|b"
        "ack)|sick|ill|pto|retreat|secondment|unreachable|attending|sabbatical|maternity|paternity"
        "|parental|trip|no access|not have access|unattended|limited access"
        "|offline|honeymoon|at (?:a|the|our) (?:trade fair|trade show|fair|conference)|without"
        " (?:\\w+ )?(?:access|connection)",
        me="i|i'm|im|i'll|i've|we|we're|we'll|our (?:\\w+ )?(?:offices?|company|team|shop|business"
        "|warehouse)|the (?:office|shop|company)|myself",
        i="i|i'm|im|i'll|i've|myself|(?:this|my) (?:inbox|mailbox|mail|account)",
        roles="(?:my|our|the) (?:technician|engineer|driver|director|ceo|cfo|cto|boss|buyer"
        "|accountant|secretary|husband|wife|partner|sister|brother|father|mother|son|daughter"
        "|installer|fitter)",
        others="my (?:colleague|deputy|boss|manager|assistant|replacement|successor)\\w*"
        "|(?:his|her|their)|he|she|they|mr|mrs|ms|colleagues?|deput(?:y|ies)|replacement"
        "|is (?:\\w+ )?(?:away|out|on|off|back|absent|returning|travelling|sick|returns)"
        "|write to|contact|call|ask",
        long="maternity|paternity|parental|sabbatical|baby|secondment|career break",
        elsewhere="address|phone number|telephone|been|valid|visit us|meet us|stand|booth|offer"
        "|deadline|expires?|sale|discount"
        "|promotion|open until|opening|hours"
        "|contract|runs|price|available until|delivery|colleague|was|were",
        joint="and|but|or|so|then|while",
        start="from|as of|as from|starting",
        answer="speak (?:on|then|soon|again)|have (?:\\w+ )?access|replies|checking|reading"
        "|pick up|back to (?:my )?(?:mail"
        "|inbox|e-?mails)|(?:i|i'll|we|we'll|will"
        "|shall) (?:\\w+ ){0,3}(?:reply|answer|read|respond|get back|deal|see|catch up|attend"
        "|be (?:in touch|with you|at my desk))|hear from me|expect me|all yours|yours again",
        returns="returns?|comes? back|is back|will be back",
        third="is|will be|comes?|returns?|went|has|gets?|goes",
    ),
    later=Later(
        ask="do call|please (?:call|ring|phone)|diari[sz]e|put (?:us|me|it) down|jog my memory"
        "|all ears|quick word|resubmit|can (?:you|u) ring"
        "|prefer|conversation"
        "|give you (?:an?|the|my|our) (?:answer|reply"
        "|decision|update)|give (?:me|us) (?:until|till|time|some time|another|an?|two|three|four"
        "|six|\\d+)(?= (?:days?|w(?:ee)?ks?|months?|time|fortnight|quarter|to))|get hold of"
        "|got hold of|knock (?:again|on)|come knocking|drop (?:me|us|by|in)|stop by|come (?:by"
        "|round|around)|visit|send (?:me |us )?(?:it|this|the \\w+|your \\w+|an? \\w+) again"
        "|resend|re-send|see each other|sit down|coffee|lunch|line me up|get on (?:the phone"
        "|a call)|(?:a|the|your|another) (?:call|meeting|chat|talk)|remember (?:me|us)"
        "|take (?:this|it) up|pick up|move forward|move ahead|go ahead|carry on|continue|restart"
        "|reopen|table (?:this|it)|shelve|push (?:this|it)|leave (?:this|it)|parking|postponed?"
        "|shelv\\w+|deferr\\w*|tabl(?:ed|ing)|text me|whatsapp|message (?:me|us)|give (?:me"
        "|us) a (?:bell|buzz|nudge)|enquire|inquire|raise (?:this|it)|come to us|turn to (?:this"
        "|it)|get round to|get around to|on the agenda|open to (?:talk|a)|in a position to"
        "|have (?:more )?time|will know|be able to (?:talk|say|tell|decide|look)|let me know again"
        "|try me|try us|try again|keep (?:me|us) in mind|reconvene|regroup|loop back|check with"
        "|bother|pester|approach|speaking|talking|calling|revisiting|connect|hear from|how about"
        "|what about|available (?:for|to)|park (?:this|it)|hold off|defer"
        "|wait until|bring (?:this|it) up|take this further|pencil|poke|prod|shout|get to this"
        "|feedback|go over (?:this|it)|go through (?:this|it)|keep me posted|put it in (?:my|your"
        "|the) (?:diary|calendar)|"
        "get back|got back|reach out|ask|touch base|talk|revisit|circle back|speak"
        "|follow(?:ing)"
        "? up|follow-up|call me|call us|call back|give (?:me|us) a (?:call|ring|shout)"
        "|call you|phone|ring (?:me|us|you)|ping|write|mail (?:me|us)|e-?mail me|email us"
        "|contact(?:ing)?|try"
        "|remind|check (?:in|back)|come back|catch up|meet|reconnect|pick (?:this|it|that) up"
        "|discuss|let you know|have an answer|have (?:a|our) decision|look at (?:this|it|that)"
        "|look into|return to this|drop me|chat|sync|let's|(?:have|do|set up|schedule|book|for) a"
        " (?:call|chat|meeting)|"
        "hop on a call|schedule|resume|again|another word|nudge|chase|bump|approach (?:us|me)"
        "|postpone|put (?:this|it) off|bug me|ring me|news for you|(?:a|for a) demo|answer you"
        "|reply"
        "|hear from you|be in touch|get in touch",
        hold="park(?:ing|ed)?|hold off|wait|pause|leave (?:it|this)|let (?:it|this) rest|on hold"
        "|on ice|freeze|snooze|postpone\\w*|defer\\w*|push(?:ed)? (?:it|this)?|delay\\w*"
        "|shelve\\w*|table|sit tight|patience",
        suits="(?:does|do|would|could|will|is) (?:that|this|it) (?:suit|work|be|ok|okay"
        "|convenient)\\w*|would that do",
        at="then|at that (?:point|time|stage)|on that (?:day|date)|that (?:day|week|month)|by then"
        "|around then|from then",
        gone="(?:\\w+ )?(?:is|are|has been|have been) (?:all )?(?:over|done|behind us|finished"
        "|through|out of the way|past|gone)|behind us|out of the way",
        no="not|no|none|nothing|never|hardly|nobody|\\w+n't|unlikely|cannot|too (?:early|soon"
        "|busy)|dead|hopeless|no(?:thing)? (?:more|else)",
        before="before|until|till|prior to|sooner than|earlier than",
        decide="one for|something for|any good|convenient|handy|be good|good for|earliest"
        "|no earlier|only (?:in|from"
        "|after|by)|a good time|good moment|better time"
        "|more (?:room|time|space)|things (?:calm|settle|quieten|slow)|sometime|some time|our next"
        "|back on the agenda|fiscal year|financial year|planning round|bandwidth|capacity"
        "|resources|too busy|swamped|snowed under|no time|quieter|calmer"
        "|frozen|freeze|up for renewal|roadmap|"
        "decid(?:e|es|ing|ed)|decision|budgets?|funds|money|frozen|better|rather|maybe"
        "|perhaps"
        "|earliest|makes more sense|works?|suits?|would (?:work|suit|be (?:good|fine|great|better"
        "|best))|we plan to|priority|not before|not until"
        "|ready|free again|look again|approval|approved|perfect|ideal|kick off|start looking"
        "|evaluat\\w+"
        "|review(?:ing)?|consider|sign off|know more|tell you more",
        meets="(?:board|committee|council|management|steering|team|we|partners|directors)\\b.{0,25}"
        "\\b(?:meets?|meeting|sits|convenes|has met|have met)",
        then="after this|once (?:it|that|this)(?:'s| is| has)|after that|afterwards|thereafter",
        after="after|once|following|past|as soon as",
        denied="mrs?|ms|model|version|section|chapter|page|every|each|not(?: in| on| this"
        "| until the end of)?|\\w+n't(?: in| on)?",
        impossible="(?:is|are|would be) (?:bad|full|not|out|no|impossible|too|difficult)|(?:does"
        "|do|will|would)(?:n't| not)|won't",
        over="(?<!be )(?:lovely|great|good|nice|wonderful|fun|pleasure|delighted) to (?:meet"
        "|talk|speak|see|chat|catch up)(?: (?:to|with))?(?: you)?(?: (?:all|both|again))?(?: on)?"
        "|(?:we|i)(?:'ve| have)? (?:decided|chose|picked|ordered|bought|signed)|left|retired"
        "|quit|(?<!ha[sd] )(?<!ave )(?<!'ve )(?:met|spoke|talked|discussed|called|started|agreed"
        "|launched)|since|last(?! (?:week|days) of)|was|were|went|thanks? (?:you )?for (?:the|your"
        "|our)|hired|as"
        " discussed",
        elsewhere="laps\\w*|runs out|needed|need (?:the|it|them|this)|birthday|wedding|turns \\d+"
        "|arriv\\w+"
        "|dispatch\\w*|collect\\w*|install\\w*"
        "|ticket|flight|train|parcel|samples?|conference|exhibition|concert|(?:please|can you"
        "|could you|kindly)[^.,]{0,30}(?:reply|respond|answer|confirm|let (?:us|me) know"
        "|send)[^.,]{0,30}\\b(?:by|before|no later than)|warranty|launch\\w*|released?|effective"
        "|deliver\\w*|ship\\w*|invoices?|pay|paid|payment|order|anniversary|valid|expires?"
        "|contract|discount|price|costs?|trade fair|birthday|born|opening|due|update on|feature"
        "|holiday|vacation|supplier|phone number|version|turns",
    ),
)  # fmt: skip
