"""Which handler answers which command: the whole vocabulary in one table."""

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any

from core.coach import (
    answers,
    asking,
    care,
    control,
    explaining,
    goals,
    helping,
    onboarding,
    profile,
    routines,
    small_talk,
)
from core.coach.snapshot import Outcome
from core.coach.turn import Turn
from core.commands import (
    AddRace,
    AddSession,
    AmendActivity,
    AskQuestion,
    Begin,
    BlockDates,
    CheckInAnswered,
    Clarify,
    CommandBase,
    CompleteSession,
    DeleteActivity,
    DeleteEverything,
    DropGoal,
    EaseWeek,
    Explain,
    Export,
    Forget,
    GoBack,
    Help,
    ImportActivity,
    LinkAccount,
    LogActivity,
    MoveSession,
    PredictRace,
    PushWeek,
    Redo,
    Refer,
    Remember,
    ReplaceSession,
    ReplanFrom,
    ReportCondition,
    ReportFatigue,
    ReportIllness,
    ReportNiggle,
    ReportRecovered,
    ScaleSession,
    SetAvailability,
    SetGoal,
    SetProfile,
    SetQuietHours,
    SetRoutine,
    SetRule,
    ShowDay,
    ShowLog,
    ShowPaces,
    ShowPlan,
    ShowProfile,
    ShowProgress,
    ShowToday,
    ShowWeek,
    SkipQuestion,
    SkipSession,
    SmallTalk,
    Snooze,
    SwapSessions,
    Undo,
    UnlinkAccount,
)


def _ready(name: str) -> Any:
    """A sibling module, or a stand-in that says it is not there yet."""
    try:
        return import_module(f"core.coach.{name}")
    except ImportError:
        return _Missing()


class _Missing:
    """Answers for handlers that are not written yet."""

    def __getattr__(self, name: str) -> Any:
        return lambda _, turn: turn.says("I can't do that yet.")


health, logbook, reshaping = (_ready(name) for name in ("health", "logbook", "reshaping"))
Handler = Callable[[Any, Turn], Outcome]

HANDLERS: Mapping[type[CommandBase], Handler] = MappingProxyType(
    {
        LogActivity: logbook.log_activity,
        AmendActivity: logbook.amend_activity,
        DeleteActivity: logbook.delete_activity,
        ImportActivity: logbook.import_activity,
        CompleteSession: logbook.complete_session,
        CheckInAnswered: logbook.answer_check_in,
        MoveSession: reshaping.move_session,
        SwapSessions: reshaping.swap_sessions,
        SkipSession: reshaping.skip_session,
        ReplaceSession: reshaping.replace_session,
        ScaleSession: reshaping.scale_session,
        EaseWeek: reshaping.ease_week,
        PushWeek: reshaping.push_week,
        AddSession: reshaping.add_session,
        AddRace: goals.add_race,
        ReplanFrom: goals.replan_from,
        SetAvailability: reshaping.set_availability,
        BlockDates: reshaping.block_dates,
        SetRule: reshaping.set_rule,
        ReportIllness: health.report_illness,
        ReportNiggle: health.report_niggle,
        ReportFatigue: health.report_fatigue,
        ReportRecovered: health.report_recovered,
        ReportCondition: health.report_condition,
        SetGoal: goals.set_goal,
        DropGoal: goals.drop_goal,
        SetProfile: profile.set_profile,
        Remember: profile.remember,
        Forget: profile.forget,
        ShowToday: asking.show_today,
        ShowDay: asking.show_day,
        ShowWeek: asking.show_week,
        ShowPlan: asking.show_plan,
        ShowProgress: asking.show_progress,
        ShowPaces: asking.show_paces,
        ShowLog: asking.show_log,
        ShowProfile: profile.show_profile,
        PredictRace: asking.predict,
        Explain: explaining.explain,
        AskQuestion: answers.answer,
        Help: helping.show_help,
        SmallTalk: small_talk.chat,
        SetRoutine: routines.set_routine,
        SetQuietHours: routines.set_quiet_hours,
        Snooze: routines.snooze,
        Undo: control.undo,
        Redo: control.redo,
        Begin: onboarding.begin,
        SkipQuestion: goals.skip_question,
        GoBack: control.go_back,
        Export: control.export,
        LinkAccount: control.link_account,
        UnlinkAccount: control.unlink_account,
        DeleteEverything: control.delete_everything,
        Refer: care.refer,
        Clarify: control.clarify,
    }
)
"""Confirm, Decline and WhatIf are answered in `decide`, for they perform others."""
