"""Sentences that Spanish, Italian and Portuguese build alike, beside those of `alike`."""

from collections.abc import Mapping

from core.language.sentences import alike

_ACTS = {
    "MostRuns": """
        {n} {unit} <per> {unit} <at most>
    """,
    "DeleteActivity": """
        <erase> <entry> <put twice>
        <skip> <entry> <logged twice>
    """,
    "Amend": """
        <itwas> {n:right} <not> {n:wrong}
        {n:right} <not> {n:wrong}
        <not> <itwas> {distance} <itwas> {n:right}
        <not> <itwas> {n:wrong} <but> {distance}
        <not> <itwas> {distance} <itwas> {distance}
    """,
    "Commitment": """
        {day:each} <do> {sport}
        {day:each} <do> <habitually> {sport}
    """,
    "LogActivity": """
        {sport} {day} {duration}
        {kind} <made of> {number}
    """,
    "CompleteSession": """
        <did> {share}
        <only> {share}
        <did> <the one of> {day}
        <did> <all there was>
    """,
    "MoveSession": """
        = <the one> {range:fromto}
        <that of> {day:from} <may i do it> {day:to}
        <i put over> {kind} [<on>] {day:to}
        <how about i> <do> {kind} {day:to}
        {day:from} <impossible> [(,)] {day:to} <yes>
        {day:from} <put> [<on>] {day:to}
        {what if} <do> {kind} {day:to}
        <put> <train> {day:to}
        <rather> {day:to} <than> {day:from}
        {kind} <rather> {day:to} <than> {day:from}
        <leave for> {day:to}
        {day:from} <leave for> {day:to}
        <put> {kind} [<on>] {day:to}
        {kind} <put> [<on>] {day:to}
        <put> {day:from} [<on>] {day:to}
        <be able to> <put> {kind} [<on>] {day:to}
        {day:from} <not good> <rather> {day:to}
        <on> {day:to} <better than> {day:from}
        <move> <a day>
        <cannot> {day:from} <may be> {day:to}
    """,
    "SwapSessions": """
        <make a swap> {days:both}
        <make a swap> {range:both}
    """,
    "SkipSession": """
        <no run> {kind}
        <stay home> {when:day}
        {when:day} <stay home>
        {when:day} <nothing>
        <nothing> {when:day}
    """,
    "RestInstead": """
        {when:day} {kind:rest} <total>
    """,
    "CannotRun": """
        {when:day} <not good>
        <not good> {when:day}
    """,
    "ReplaceSession": """
        <rather> {kind:with} <than> {kind:what}
        <substitute> {kind:what} <for> {kind:with}
        <substitute> {kind:what} <for> {sport:with}
        <substitute> <train> <for> {sport:with}
        <substitute> {day:what_on} <for> {sport:with}
        <do> {kind:what} {treadmill}
        <do> {day:what_on} {treadmill}
        <swap> {day:what_on} <for> {kind:with}
        <instead of> {sport} {sport:with}
        <instead of> {sport} <take> {sport:with}
    """,
    "ScaleSession": """
        {day} <at most> {n:to}
        <bring> {kind} <to figure> {distance:to}
        <bring> {kind} <to figure> {duration:to}
        <bring> {kind} <to figure> {n:to}
        <bring> {day} <to figure> {distance:to}
        <bring> {day} <to figure> {duration:to}
        <shorter> <down to> {n:to}
        <longer> <down to> {n:to}
        <leave at> {distance:to}
        <leave at> {duration:to}
        {kind} <leave at> {distance:to}
        {kind} <leave at> {duration:to}
        {day} <leave at> {distance:to}
        {day} <leave at> {duration:to}
        {day} <at most> {duration:to}
        {day} <at most> {distance:to}
        <half of it> {day}
        <bring> {kind} <made of> {n:to}
        <bring> {kind} <made of> {distance:to}
    """,
    "EaseWeek": """
        <take> <easier>
        <lower> <volume>
        <lower> <load> {week}
        <go easy> {when}
        {when} <go easy>
        <go easy>
    """,
    "PushWeek": """
        <raise> <level>
        <push more>
        <push more> [<on>] {week}
        {week} <push more>
        <want> <more> {week}
        {week} <want> <more>
    """,
    "AddSession": """
        (un|una|un_uscita) (entreno|sesion|rodaje|salida|allenamento|corsa|uscita|seduta) (mas|in_piu) {week}
        un_uscita in_piu {week}
        <put> {duration} {sport}
        <add> {kind} <extra>
        <add> <entry> <extra>
        <another one> <entry>
        <another one> <entry> {day}
        <another one> {kind}
        <want> <train> <too> {day}
    """,
    "AddRace": """
        <race on the way> {distance}
        {distance} <race on the way>
    """,
    "SetAvailability": """
        <at most> {duration:minutes} {day:each}
        {day:each} <at most> {duration:minutes}
        <i am free> {days:days}
        <can run> {n:count} <days> <per> <week>
        <can run> {times:count} <per> <week>
        <can run> {n:count} {unit} <per> {unit}
        {range:span} <at most> {duration:minutes}
        {days:days} <can run> {duration:minutes}
        {days:days} <at most> {duration:minutes}
        <at most> {duration:minutes} {days:days}
        <only> {duration:minutes} {days:days}
        <free> <only> {days:days}
    """,
    "BlockDates": """
        <cannot> <train> {when:dates}
        {range:dates} <busy>
        <busy> {range:dates}
        {week:dates} <busy>
        {range:dates} <only> {duration:minutes}
        {range:dates} <at most> {duration:minutes}
        <not> <be there> {range:dates}
        <be there> {range:dates} <at most> {duration:minutes}
    """,
    "NeverOn": """
        <not> <train> {days:days}
    """,
    "LiftRule": """
        {days:days} <possible again>
        <possible again> {days:days}
        <no more of> {sport} {days:days}
    """,
    "Hours kind=not_before": """
        <only> <after> {duration:at}
        <only> <after> {n:at}
        <never> <before> {time:at}
        <never> <before> {n:at}
        <not> <before> {time:at}
        <not> <before> {n:at}
        <only> <after> {time:at}
    """,
    "Hours kind=not_after": """
        <never> <after> {time:at}
        <never> <after> {n:at}
        <not> <after> {time:at}
        <not> <after> {n:at}
        <only> <before> {time:at}
    """,
    "ReportNiggle": """
        {side} {site} <ache>
        <ache> {site} {score}
    """,
    "ReportFatigue": """
        <slept> {duration:sleep} <only>
        <legs> <fatigue>
        <legs> <tired of legs>
        <no strength>
    """,
    "ReportRecovered": """
        <already> <fine> <ill>
        <ill> <already> <fine>
        <already> <gone> <ill>
        {range} <fine>
        <fine> {range}
        {site} <fine> {range}
        {site} <already> <fine> {range}
        {site} <gone>
        {site} {feeling} <again>
    """,
}
_TALK = {
    "LongRunDay": """
        <rather> {kind:long} {days:days}
    """,
    "Decline wants_another=yes": """
        <dislike> <another>
    """,
    "SetGoal": """
        <goal_words> <under> {clock:target} {distance:distance}
        <goal_words> <under> {duration:target} {distance:distance}
        <goal_words> {duration:target} {distance:distance}
        <goal_words> {clock:target} {distance:distance}
        <goal_words> {distance:distance} {clock:target}
        <goal_words> {race:distance} {clock:target}
        <aim for> {distance:distance}
        <aim for> {race:distance}
    """,
    "DropGoal": """
        <race no more> {race}
        <race no more> <goal>
        {race} <race no more>
        {race} <won't do>
    """,
    "SetProfile units=km": """
        <change> <units> (km|kilometros|chilometri|quilometros)
    """,
    "SetProfile units=mi": """
        <change> <units> (millas|miglia|milhas)
    """,
    "RecentResult": """
        <my> {distance:distance} <stands at> {clock}
        <my> {race:distance} <stands at> {clock}
    """,
    "ShowDay": """
        {day:on} <is on> <something> [(?)]
        {day:on} <i run> (?)
        <when> <next one> [{unit}] {kind:session_kind}
        <when> {kind:session_kind}
        <what> {day:on} {kind:asked}
    """,
    "ShowWeek": """
        <how> <looks> {week:week_of}
        <how far> <is on> {range:week_of}
    """,
    "ShowPaces": """
        <show> <my> <paces>
        <how fast> <do> {kind}
    """,
    "ShowLog": """
        <what> <did> {range:dates}
        <how far> <did> {week:dates}
    """,
    "PredictRace": """
        <could do> [<now>] [<racing>] {race:distance}
        <could do> [<now>] [<racing>] {distance:distance}
    """,
    "Explain about=workout": """
        <why> <you put> {kind:session_kind}
        <why> <not> [<is on>] {kind:session_kind}
        <why> {day:session_on} <is on> {kind:session_kind} [(?)]
        <why> {day:session_on} {kind:session_kind}
        <what for> {kind:session_kind}
    """,
    "Explain about=move": """
        <why> <did you change>
        <why> <did you change> {kind:session_kind}
        <what> <did you change>
    """,
    "Explain about=pace": """
        <why> <so slow> {kind:session_kind}
    """,
    "Explain about=volume": """
        <why> <so much> <volume>
        <why> <so much>
        <why> <only> {distance}
    """,
    "Explain about=rest": """
        <why> {day:session_on} <itis> {kind:rest} [(?)]
        <why> <so much> {kind:rest}
        <why> <no run> {day:session_on} [(?)]
    """,
    "Explain about=run_again": """
        <when> <can run again>
    """,
    "SetRoutine": """
        <stop asking> {routine}
        <stop asking> <in the evening>
        <change> <remind> {n:at}
        <change> {routine} {n:at}
        <turn on> <remind>
        <turn on> {routine}
        <change> {routine} {time:at}
        <move> <remind> {time:at}
        <remind> {days} {time:at}
        <set to> <remind> {time:at}
    """,
    "Snooze": """
        <in> {duration:delay} <remind>
        <in> {duration:delay} <later>
        <remind me of it> <in> {duration:delay}
        <in> {duration:delay} <remind me of it>
        <remind> <again>
        <remind> <later>
        <not now> [<remind>]
    """,
    "Undo": """
        <undo> <the change>
        <back to> <as before>
        <wait> <undo>
        <no> <undo>
        <no> <back to> <as before>
    """,
    "Confirm": """
        = (sí|si|sim|claro|vale|certo|ok) <thanks>
        = <fine then> <do it>
        = <fine then> <fine then> <do it>
        = <do it>
        = <yes> <fine then>
        = <fine then> <yes>
    """,
}


def _joined(shared: Mapping[str, str], own: Mapping[str, str]) -> dict[str, str]:
    return {act: shared.get(act, "") + own.get(act, "") for act in (*shared, *own)}


ACTS, TALK = _joined(alike.ACTS, _ACTS), _joined(alike.TALK, _TALK)
