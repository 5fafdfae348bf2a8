"""Sentences that several languages build alike; each language fills the sets."""

from collections.abc import Mapping

ACTS = {
    "LogActivity": """
        <did>
        {unfinished}
        {kind} {distance}
        {sport} {duration}
        {sport} {distance}
        {distance} <instead of> {number:planned}
    """,
    "Amend": """
        <no> {distance} <not> {distance}
        {distance} <not> {distance}
        {distance} <not> {number}
        {duration} <not> {duration}
        <not> {distance} <but> {distance}
        <correct>
        <fix> <entry>
        <itwas> <really>
        <really> <itwas>
        <no> <itwas>
        <no> [(,)] {distance}
    """,
    "DeleteActivity": """
        <erase> <entry> <by mistake>
        <erase> <entry>
        <erase> {distance}
        <logged twice>
        <erase> {sport}
    """,
    "CompleteSession": """
        <as planned>
        <did> <as planned>
        <done it>
        {kind} <done>
        <entry> <done>
        {partly}
        <did> {partly}
    """,
    "CheckInAnswered": """
        <slept> <well>
        <slept> {duration}
        {duration} <slept>
        <sleep> {number}
        <fresh>
    """,
    "MoveSession": """
        <move> <to> {day:to}
        <move> <to> {range:to}
        <move> <to> {week:to}
        <move> {week:to}
        <move> {range:fromto}
        <move> {day:from} {day:to}
        <move>
        <change> <to> {day:to}
        <change> {kind} <to> {day:to}
        <change> {day:from} <to> {day:to}
        <do> {kind} <on> {day:to} <instead of> {day:from}
        {kind} <instead> {day:to}
        {kind} <rather> {day:to}
        {day:to} <instead of> {day:from}
        <do> {kind} {day:to} <instead>
        {kind} {day:to} <instead>
        <rather> {kind} {day:to}
        = {kind} <as soon as> {day:to}
        {day:from} <impossible> <may be> {day:to}
        {day:from} <impossible> [(,)] {day:to} <may be>
        {day:from} <cannot> <may be> {day:to}
        {day:from} <cannot> [(,)] {day:to} <may be>
        <can do> {kind} {day:to}
        <earlier> [<to>] {day:to}
        <earlier>
        <other day>
        <cannot> {day:from} [(,)] <may be> {day:to}
        <can do> {day:from} <to> {day:to}
        <instead of> {day:from} <may be> {day:to}
        <can do> {day:to} <instead of> {day:from}
    """,
    "SwapSessions": """
        <swap> {days:both}
        <swap> {day:first} <with> [{day:second}]
        <swap> {kind:first_kind} <with> [{kind:second_kind}]
        <swap> {kind} {day} <with> [{kind}]
        {days:both} <the other way>
        {kind:first_kind} <with> {kind:second_kind} <the other way>
    """,
    "SkipSession": """
        <skip>
        <missed>
        <not> <did> {when:day}
        {when:day} <not> <did>
        <not> <did> <train>
        <not> {kind} {when:day}
        <no run> {when:day}
        {when:day} <no run>
        <no time> {when:day}
        {when:day} <no time>
        <no time> <train>
        <day off> {when:day}
        {when:day} <day off>
    """,
    "RestInstead": """
        {kind:rest} {when:day}
        {when:day} {kind:rest}
        <take> {kind:rest}
        <take> {when:day} {kind:rest}
        <resting> {when:day}
        {when:day} <resting>
    """,
    "CannotRun": """
        <cannot> <train>
        <cannot> {when:day}
        {when:day} <cannot>
        {when:day} <cannot> <train>
        <cannot> <train> {when:day}
        <cannot> {kind}
        <impossible> {when:day}
        {when:day} <impossible>
    """,
    "ReplaceSession": """
        <instead of> {kind:what} {sport:with}
        <instead of> {kind:what} {kind:with}
        <instead of> <train> {sport:with}
        <instead of> <train> <take> {sport:with}
        <instead of> <train> {when:day} {sport:with}
        {sport:with} <instead of> {kind:what}
        {kind:with} <instead of> {kind:what}
        {sport:with} <instead of>
        {sport:with} <instead>
        {kind:with} <instead>
        <swap> {kind:what} <for> {sport:with}
        <swap> {kind:what} <for> {kind:with}
        <swap> <train> <for> {sport:with}
        <swap> <train> <for> {kind:with}
        <swap> {day:what_on} <for> {sport:with}
        <can do> {sport:with}
        <can do> {sport:with} {when:day}
        <rather> {sport:with}
        <do> {treadmill}
        <change> {treadmill}
        <move> {treadmill}
        {treadmill} <instead>
        {treadmill} <instead of>
        <instead of> {kind:what} <do> {sport:with}
        {day} {treadmill}
    """,
    "ScaleSession": """
        <shorter>
        <shorter> <down to> {distance:to}
        <shorter> <down to> {duration:to}
        <shorter> <by> {distance:by}
        <shorter> <by> {duration:by}
        <shorter> {distance:by}
        <shorter> {duration:by}
        <take off> {distance:by} <from>
        <take off> {duration:by} <from>
        {distance:by} <less>
        {duration:by} <less>
        <longer>
        <longer> <down to> {distance:to}
        <longer> <down to> {duration:to}
        <longer> <by> {distance:more}
        <longer> <by> {duration:more}
        <longer> {distance:more}
        <longer> {duration:more}
        {distance:more} <more>
        {duration:more} <more>
        <only> {duration:to}
        <only> {distance:to}
        {duration:to} <tops>
        <set to> {kind} <down to> {duration:to}
        <set to> {kind} <down to> {distance:to}
        {distance:to} <instead of> {distance}
        {duration:to} <instead of> {duration}
        {distance:to} <instead of> {number}
        <add> {distance:more} <onto>
        <add> {duration:more} <onto>
        <can do> {number:to} <instead of> {number}
    """,
    "EaseWeek": """
        <easier>
        {week} <easier>
        <easier> {week}
        <easier> {day}
        <too hard> {week}
        {week} <too hard>
        <too hard> <load>
        <load> <too hard>
        <less> <volume>
        <shorter> <volume>
    """,
    "PushWeek": """
        <harder>
        <too easy>
        <more> <volume>
        <more> <volume> {week}
    """,
    "AddSession": """
        <add> {distance}
        <add> {kind}
        <add> {duration}
        <add> {sport}
        <add> <entry>
        <add> {day} {kind}
    """,
    "ReplanFrom": """
        <replan> <plan>
        <plan> <anew>
    """,
    "SetAvailability": """
        <only> {days:days}
        <only> <can run> {days:days}
        <can run> <only> {days:days}
        <can run> {days:days}
        {days:days} <can run>
        {days:days} <free>
        <free> {days:days}
        {days:days} {duration:minutes}
        {duration:minutes} {days:days}
        {n:count} <days> <per> <week>
        {times:count} <per> <week>
        {n:count} {unit} <per> {unit}
        {n:count} {unit} <weekly>
        {n:count} <days> <weekly>
        {days:days} <only> {duration:minutes}
        {days:days} {duration:minutes} <tops>
    """,
    "BlockDates": """
        <away>
        <away> {when:dates}
        {when:dates} <away>
        {when:dates} <only> {duration:minutes}
        <cannot> {range:dates}
        <cannot> <train> {range:dates}
        {when:dates} <away> <cannot> <train>
        {when:dates} <away> <no run>
    """,
    "FreeDates": """
        <free again> {when:dates}
        {when:dates} <free again>
    """,
    "NeverOn": """
        <never> {days:days}
        <never> <train> {days:days}
        {days:days} <never>
        {days:days} <cannot>
        <cannot> {days:days}
        <cannot> <train> {days:days}
        {days:days} <day off>
        <never> {day:day}
        {day:day} <never>
        {day:day} <cannot> <never>
        {days:days} <cannot> <never>
    """,
    "CapLongRun": """
        {kind} <at most> {duration}
        {kind} <at most> {distance}
        <at most> {duration} {kind}
    """,
    "Commitment": """
        {sport} {days:days}
        {days:days} {sport}
        {days:days} <do> {sport}
        <do> {sport} {days:days}
        <do> {days:days} {sport}
    """,
    "MostRuns": """
        <at most> {times} <per> <week>
        <at most> {n} <days> <per> <week>
        <at most> {n} {unit} <per> <week>
        <at most> {n} <days> <weekly>
    """,
    "ReportIllness": """
        <ill>
        <ill> <ill>
        <ill> <ill> <ill>
        <no fever>
        <unwell>
    """,
    "ReportNiggle": """
        <ache> {site}
        {site} <ache>
        <ache> {site} {side}
        <ache> {side} {site}
        {site} {side} <ache>
        {site} {side}
        {site} {score}
    """,
    "ReportFatigue": """
        <fatigue>
        <slept badly>
        <not> <slept>
        <slept> <only> {duration:sleep}
        <only> <slept> {duration:sleep}
        <only> {duration:sleep} <slept>
        <slept> {duration:sleep}
        <heavy legs>
        {duration:sleep} <slept>
    """,
    "ReportHeat": """
        {degrees:air}
        <heat wave>
        <heat wave> <heat over>
        <forecast> {degrees:air}
    """,
    "HotDay": """
        <hot> {when}
        {when} <hot>
    """,
    "ReportRecovered": """
        <recovered>
        <recovered> <from it> <ill>
        <already> <fine>
        {site} <fine>
        {site} <already> <fine>
        <fine> {site}
        {site} <no longer> <ache>
        <no longer> <ache> {site}
        <no longer> <ill>
        <ill> <gone>
        <ache> <gone>
        <gone> <ill>
        <gone> <ache>
    """,
    "ReportCondition condition=pregnant": """
        <pregnant>
    """,
}
TALK = {
    "SetGoal": """
        <goal_words> {race:distance}
        <want> {race:distance}
        <goal_words> {distance:distance}
        {race:distance} <on> {when:on}
        {race:distance} {when:on}
        {distance:distance} <racing> {when:on}
        {race:distance} <under>
        {distance:distance} <under>
        <racing> {day:on}
        <racing> <itis> {day:on}
        <racing> {distance:distance} {when:on}
        <racing> {race:distance} {when:on}
        <aimed time> {clock:target}
        <aimed time> {duration:target}
    """,
    "SetGoal kind=base": """
        <keep fit>
    """,
    "SetGoal kind=start_to_run": """
        <start to run>
    """,
    "SetGoal kind=come_back": """
        <come back>
    """,
    "DropGoal": """
        <erase> <goal>
        <skip> <goal>
        <forget> <goal>
        <forget> {race}
        <goal> <called off>
        {race} <called off>
        <racing> <called off>
    """,
    "Name": """
        <name is>
    """,
    "Place": """
        <live in>
    """,
    "SetProfile units=km": """
        <units> (km|kilometros|kilometres|chilometri|quilometros)
    """,
    "SetProfile units=mi": """
        <units> (millas|miles|miglia|milhas|mijl|mijlen)
    """,
    "SetProfile language=en": """
        <speak> <english>
    """,
    "SetProfile level=beginner": """
        <i am> <beginner>
    """,
    "SetProfile level=advanced": """
        <i am> <expert>
    """,
    "Age": """
        <age> {n:age} {unit}
        <age> {n:age}
        <born> {n:birth_year}
    """,
    "WeeklyVolume": """
        {distance:volume} <per> <week>
        {distance:volume} <weekly>
        <usually> {distance:volume} <per> <week>
        <volume> <weekly> [<itis>] {distance:volume}
    """,
    "LongestRun": """
        <longest> [<itis>] {distance:longest}
    """,
    "RecentResult": """
        <best> {race:distance}
        <best> {distance:distance}
        <best> <on> {number:distance}
    """,
    "HeartRates": """
        {max_hr}
        {resting_hr}
    """,
    "LongRunDay": """
        {kind:long} {days:days}
        {days:days} {kind:long}
        {kind:long} <always> {day:on}
    """,
    "Uninjured": """
        <no injuries>
    """,
    "Remember": """
        <remember>
    """,
    "Forget": """
        <forget> <note>
    """,
    "ShowToday": """
        <what> <is on> {day:today}
        <what> {day:today} <is on>
        <what> {day:today}
        <show> {day:today}
        <show> <train> {day:today}
        <train> {day:today}
        <what> <is on>
        <is on> <something> {day:today}
        <is on> {day:today}
        {day:today} <what> <is on>
        {day:today} <is on> <what>
        = {day:today}
    """,
    "ShowDay": """
        <what> <is on> {day:on}
        <what> {day:on} <is on>
        <what> {day:on}
        {day:on} <what> <is on>
        {day:on} <is on> <what>
        <show> {day:on}
        <show> <train> {day:on}
        <train> {day:on}
        <is on> {day:on}
        <is on> <something> {day:on}
        <when> {kind:session_kind}
        <when> <is on> {kind:session_kind}
        <next one> {kind:session_kind}
        {kind:session_kind} <next one>
        <how far> {day:on}
        <how far> <is on> {day:on}
        <how fast> {day:on}
        {day:on} [(è|é|e|es|est|c_est|is)] {kind:asked} (?)
        {day:on} <is on> <resting> (?)
        = {day:on}
    """,
    "NextSession": """
        <next session>
    """,
    "ShowWeek": """
        <what> {week:week_of}
        <what> <is on> {week:week_of}
        <how> {week:week_of}
        <show> {week:week_of}
        <show> <plan> {week:week_of}
        <plan> {week:week_of}
        <train> {week:week_of}
        <how far> {week:week_of}
        <how far> <is on> {week:week_of}
        = {week:week_of}
        <week plan>
        <show> <week plan>
        <what> {range:week_of}
        <show> {range:week_of}
    """,
    "ShowPlan": """
        <show> <plan>
        = <plan>
        <whole plan>
        <how> <plan>
        <how long> <racing>
        <how long> {race}
        <when> <racing>
        <when> {race}
    """,
    "ShowProgress": """
        <progress>
        <how> <train>
        <how> <going>
    """,
    "ShowPaces": """
        <show> <paces>
        <what> <paces>
        <paces>
        <how fast>
        <how fast> {kind}
        <what> <pace> {kind}
        <what> <pace>
        <which pace>
    """,
    "ShowLog": """
        <show> <log>
        = <log>
        <how far> <did>
        <did> <how far> {when:dates}
        <how far> <did> {when:dates}
        <what> <did> {when:dates}
        <last ones> <log>
    """,
    "ShowProfile": """
        <show> <profile>
        = <profile>
        <know of me>
    """,
    "PredictRace": """
        <predict>
        <predict> {race:distance}
        <predict> {distance:distance}
        <what time> {race:distance}
        <what time> {distance:distance}
    """,
    "Explain about=workout": """
        <why> {kind:session_kind}
        <why> {day:session_on}
        = <why>
        <why> <train>
    """,
    "Explain about=pace": """
        <why> <so slow>
    """,
    "Explain about=rest": """
        <why> {kind:rest}
        <why> {day:session_on} <itis> {kind:rest}
    """,
    "Explain about=on_track": """
        <on track>
        <on track> <goal>
        <manage it> <under time> {clock}
        <manage it> <under time> {duration}
        <manage it> <under time> {number}
    """,
    "Help": """
        = <help>
        <help>
    """,
    "SmallTalk kind=greeting": """
        = <hello>
        <how are you>
    """,
    "SmallTalk kind=thanks": """
        <thanks>
        <thanks> <plan>
        <thanks> <praise>
    """,
    "SmallTalk kind=goodbye": """
        = <bye>
        <bye>
    """,
    "SmallTalk kind=praise": """
        <praise>
    """,
    "SmallTalk kind=complaint": """
        <insult>
    """,
    "SmallTalk kind=who_are_you": """
        <who are you>
    """,
    "Injection": """
        <ignore> <instructions>
    """,
    "SmallTalk kind=off_topic": """
        <off topic>
    """,
    "SmallTalk kind=acknowledge": """
        = <fine then>
    """,
    "SetRoutine": """
        <remind>
        <remind> {time:at}
        <change> <remind> {time:at}
        <remind> <off>
        <off> <remind>
        {routine}
        {routine} {time:at}
        {routine} <off>
        <off> {routine}
        <leave me>
    """,
    "SetQuietHours": """
        <quiet> <after> {time:starts}
        <quiet> <after> {n:starts}
        <quiet> <after> {duration:starts}
        <quiet> {time:starts} <till> {time:ends}
        <quiet> {n:starts} <till> {n:ends}
        <quiet> {n:starts} <till> {time:ends}
        <quiet> {clocks}
        <quiet> {duration:starts} {time:ends}
        <quiet> {duration:starts} <till> {duration:ends}
        <quiet> {n:starts} {time:ends}
    """,
    "Snooze": """
        <later>
        <remind> <in> {duration:delay}
        <later> <in> {duration:delay}
    """,
    "Undo": """
        <undo>
    """,
    "Redo": """
        <redo>
    """,
    "Confirm": """
        = <yes>
        <yes> <do it>
        = <yes> <yes>
        <yes> <yes> <do it>
    """,
    "Decline": """
        = <no>
        <no> <leave it>
        <leave it>
    """,
    "Decline wants_another=yes": """
        <another>
    """,
    "Begin": """
        = <begin>
    """,
    "SkipQuestion": """
        = <skip question>
    """,
    "GoBack": """
        = <go back>
    """,
    "Export": """
        <export>
        <send> <file>
        <file> <send>
    """,
    "LinkAccount": """
        <link up>
    """,
    "DeleteEverything": """
        <erase> <all data>
    """,
}


def extended(shared: Mapping[str, str], own: Mapping[str, str]) -> dict[str, str]:
    """The sentences all share, with a language's own behind them."""
    return {act: shared.get(act, "") + own.get(act, "") for act in {**shared, **own}}
