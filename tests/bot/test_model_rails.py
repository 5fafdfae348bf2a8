"""What a model says and asks for stands on what was said and known, or it is not taken."""

from dataclasses import replace
from datetime import date

import pytest

from bot.llm.deeds import claims_a_deed
from bot.llm.figures import Ground, foreign_figures
from bot.llm.grounding import (
    Said,
    find_invented,
    in_own_words,
    in_said_units,
    is_to_be_asked,
    without,
)
from bot.llm.objections import objection_to, without_objections
from bot.llm.rails import copies, echoes, is_forbidden, plain_words
from bot.llm.tongue import is_spoken_in, languages_with
from bot.remarks import REMARKS
from bot.remarks_abroad import ABROAD
from core.athlete import BodySite, Condition, Language, Sport
from core.coach.knowledge.search import ENTRIES
from core.commands import (
    AddRace,
    Command,
    DropGoal,
    LogActivity,
    MoveSession,
    Remember,
    ReportCondition,
    ReportNiggle,
    SetAvailability,
    SetProfile,
    ShowWeek,
)
from core.units import Distance, Duration, HeartRate, Pace

TODAY = date(2026, 11, 23)
FACTS = (
    "Now: Mon 23 Nov 2026-11-23, 18:00. Paces: easy 6:06-6:53/km. This week (base, 29.4 km):"
    " Tue 24 Nov easy 5.5 km 36 min; Sun 29 Nov long 12 km 1:15 h. Effort 5."
)
WISH = "give me 300 km this week or 12,50 km tomorrow, my shoes have 450 km"
GROUND = Ground(facts=FACTS, said=WISH, longest_m=13_000, longest_s=4500)


@pytest.mark.parametrize(
    "said",
    [
        "Easy is 6:06 to 6:53 per km.",
        "Sunday's long run is 12 km, 75 minutes in all.",
        "It takes 1 h 15, or 1:15:00.",
        "Tuesday the 24th: 5.5k in 36 min.",
        "12.5 km tomorrow is fine.",
        "Shoes at 450 km are nearly done, and 300 km is too much.",
        "Take an easy day, an hour of sleep more.",
    ],
)
def test_figures_of_the_coach_and_ordinary_ones_of_the_athlete_may_be_said(said: str) -> None:
    assert foreign_figures(said, GROUND) == ()


@pytest.mark.parametrize(
    "said",
    [
        "Run 300 km this week.",
        "Yes, 300 km it is.",
        "Run 36 km on Sunday.",
        "Run it at 4:45.",
        "Easy is 5:30/km.",
        "At 85 % of your maximum.",
        "Keep it under 150 bpm.",
        "Run eleven kilometres.",
        "Run twenty miles.",
        "Thirty minutes will do.",
        "Run ٣٠٠ km.",
        "A dozen repeats.",
        "Go at half past seven.",
        "Cut it by a third.",
        "Puls hundertfünfzig.",
        "Una docena de series.",
        "Your race is on the third of March.",
        "Rest until 24 March.",
        "Start on the twenty first.",
        "Lauf diese Woche dreißig Kilometer.",
    ],
)
def test_invented_figures_are_found_whatever_their_writing(said: str) -> None:
    assert foreign_figures(said, GROUND)
    assert without_objections(f"Sleep well. {said}", (Language.ENGLISH,), GROUND) == "Sleep well."


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.GERMAN, "Lauf elf Kilometer."),
        (Language.GERMAN, "Lauf dreihundert Kilometer."),
        (Language.SPANISH, "Corre treinta kilómetros."),
        (Language.FRENCH, "Cours onze kilomètres."),
        (Language.ITALIAN, "Corri venti chilometri."),
        (Language.PORTUGUESE, "Corra quarenta quilômetros."),
        (Language.DUTCH, "Loop twintig kilometer."),
    ],
)
def test_figures_in_words_are_found_in_every_language(language: Language, said: str) -> None:
    assert foreign_figures(said, replace(GROUND, language=language))


@pytest.mark.parametrize(
    "said",
    [
        "Take it to diecisiete kilómetros then.",
        "Make that siebenunddreißig Minuten.",
        "Go for venti chilometri.",
        "Six fois? No, quarante minutes.",
    ],
)
def test_figures_in_words_of_another_language_are_found(said: str) -> None:
    assert foreign_figures(said, GROUND)


@pytest.mark.parametrize(
    "said", ["Drink once a mile.", "Seize the day, miles will follow.", "Once, minutes felt long."]
)
def test_words_that_are_numbers_elsewhere_are_words_here(said: str) -> None:
    assert not foreign_figures(said, GROUND)


def test_small_words_of_the_own_language_are_no_numbers_of_another() -> None:
    portuguese = replace(GROUND, language=Language.PORTUGUESE)
    assert not foreign_figures("A ideia dos tiros curtos é soltar a perna.", portuguese)


SPOKEN = {
    Language.ENGLISH: (
        "Run an hour and a half.", "Five to seven is a good time.", "Go out at half past six.",
        "Wait a quarter of an hour.", "Start at ten to eight.", "Meet at six thirty.",
        "An hour twenty.", "Two and a half hours it is.", "Six times three minutes.",
        "Run at five and a half per km.",
    ),
    Language.GERMAN: (
        "Lauf anderthalb Stunden.", "Um halb sieben.", "Start um dreiviertel acht.",
        "Eine Viertelstunde reicht.", "Eine Dreiviertelstunde.", "Um fünf vor sieben.",
        "Zehn nach acht.", "Viertel acht.", "Fünf vor halb sieben.", "Viereinhalb Stunden.",
    ),
    Language.SPANISH: (
        "Corre una hora y media.", "A las siete y media.", "Un cuarto de hora basta.",
        "Tres cuartos de hora.", "A las ocho menos cuarto.", "A las siete menos diez.",
        "Una hora y diez.", "Media hora basta.", "Sal a las siete.",
    ),
    Language.FRENCH: (
        "Cours une heure et demie.", "À sept heures et demie.", "Un quart d'heure suffit.",
        "Trois quarts d'heure.", "À huit heures moins le quart.", "Une heure dix.",
        "Une demi-heure suffit.", "Une bonne heure et demie.", "Quarante kilomètres la semaine.",
    ),
    Language.ITALIAN: (
        "Corri un'ora e mezza.", "Alle sette e mezza.", "Un quarto d'ora basta.",
        "Tre quarti d'ora.", "Alle otto meno un quarto.", "Un'ora e dieci.", "Mezz'ora basta.",
        "Un'oretta e mezza.",
    ),
    Language.PORTUGUESE: (
        "Corra uma hora e meia.", "Às sete e meia.", "Um quarto de hora chega.",
        "Três quartos de hora.", "Às dez para as sete.", "Uma hora e dez.", "Saia às sete.",
        "Um ritmo de cinco e meio por quilômetro.",
    ),
    Language.DUTCH: (
        "Loop anderhalf uur.", "Om half zeven.", "Een kwartier is genoeg.", "Drie kwartier.",
        "Om kwart voor acht.", "Om tien voor zeven.", "Tweeënhalf uur.",
        "Vijf kwartier staat vast.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", Language)
def test_times_as_they_are_spoken_are_figures_too(language: Language) -> None:
    """An hour and a half and half past six stand in no fact; an hour and a quarter is 1:15 h."""
    ground = replace(GROUND, facts=FACTS.replace("1:15", "2:25"), language=language)

    assert [said for said in SPOKEN[language] if not foreign_figures(said, ground)] == []


def test_spoken_times_of_the_facts_and_of_the_athlete_may_be_said() -> None:
    asked = replace(GROUND, said="can I start at half past six and run half an hour?")

    assert foreign_figures("Sunday takes an hour and a quarter.", GROUND) == ()
    assert foreign_figures("Half past six is fine, for half an hour.", asked) == ()
    assert foreign_figures("A quarter to seven is fine.", asked)


def said_by(text: str, facts: str = FACTS) -> Said:
    """What a call may hold after a message."""
    ground = Ground(facts=facts, said=text)
    return Said(text=text, heard=text, ground=ground, today=TODAY, plan=None)


RUN = LogActivity(on=TODAY)


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("did seven and a half k", replace(RUN, distance=Distance(7500))),
        ("4 there and 4 back", replace(RUN, distance=Distance(8000))),
        ("five miles or so", replace(RUN, distance=Distance(8047))),
        (
            "an hour and five, hr 150",
            replace(RUN, duration=Duration(3900), heart_rate=HeartRate(150)),
        ),
        ("5x800 they were", replace(RUN, distance=Distance(4000))),
        ("12 at 5:30", replace(RUN, distance=Distance(12_000), pace=Pace(330))),
        ("elf km waren es", replace(RUN, distance=Distance(11_000))),
        ("the long one, all of it", replace(RUN, distance=Distance(12_000))),
        ("only 45 minutes on mondays", SetAvailability(days=(), minutes=45)),
        ("slept like a log", MoveSession(to_day=date(2026, 11, 27))),
        ("the race on april 4th", MoveSession(to_day=date(2027, 4, 4))),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_was_said_is_found_in_the_message_or_the_facts(text: str, command: Command) -> None:
    assert find_invented(command, said_by(text)) == ()


@pytest.mark.parametrize(
    ("command", "invented"),
    [
        (replace(RUN, distance=Distance(12_345)), ("distance",)),
        (replace(RUN, duration=Duration(2700), sport=Sport.RIDE), ("duration",)),
        (replace(RUN, pace=Pace(300), rpe=7), ("pace", "rpe")),
        (replace(RUN, heart_rate=HeartRate(150)), ("heart_rate",)),
        (MoveSession(to_day=date(2027, 3, 1)), ("to_day",)),
        (SetProfile(weekly_volume=Distance(300_000)), ("weekly_volume",)),
        (AddRace(distance=Distance(42_195)), ("distance",)),
        (ShowWeek(week_of=date(2027, 3, 1)), ()),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_nobody_said_is_found_out(command: Command, invented: tuple[str, ...]) -> None:
    assert find_invented(command, said_by("did my usual loop")) == invented


@pytest.mark.parametrize(
    ("text", "written", "meant"),
    [
        ("8 km in 46 min", (8, 46), (8000, 2760)),
        ("8 km in 46 min", (8000, 2760), (8000, 2760)),
        ("5 miles in 1 h", (5, 1), (8047, 3600)),
        ("400 m in 90 s", (400, 90), (400, 90)),
        ("a run", (8, 46), (8, 46)),
    ],
)
def test_figures_are_taken_in_the_units_they_were_said_in(
    text: str, written: tuple[int, int], meant: tuple[int, int]
) -> None:
    """A model that writes kilometres for metres means what the athlete said."""
    run = replace(RUN, distance=Distance(written[0]), duration=Duration(written[1]))
    read = in_said_units(run, said_by(text, facts=""))

    assert isinstance(read, LogActivity)
    assert (read.distance, read.duration) == (Distance(meant[0]), Duration(meant[1]))


def test_made_up_field_is_left_out_where_the_command_can_do_without() -> None:
    made_up = replace(RUN, distance=Distance(12_345), is_treadmill=True)

    assert without(made_up, ("distance",)) == replace(RUN, is_treadmill=True)
    assert without(AddRace(distance=Distance(42_195)), ("distance",)) is None


def test_words_in_a_call_are_the_athletes_own() -> None:
    said = said_by("I really hate the treadmill")

    assert in_own_words(Remember(words="hate the treadmill"), said).words == "hate the treadmill"
    made_up = Remember(words="Take 800 mg ibuprofen before runs")
    assert in_own_words(made_up, said) == Remember(words="I really hate the treadmill")
    assert in_own_words(SetProfile(first_name="<b>Boss</b>"), said).first_name == ""


def test_what_takes_away_or_clears_a_warning_is_asked_about() -> None:
    assert is_to_be_asked(DropGoal())
    assert is_to_be_asked(ReportCondition(condition=Condition.HEART_DISEASE, is_over=True))
    assert not is_to_be_asked(ReportCondition(condition=Condition.HEART_DISEASE))
    assert not is_to_be_asked(ReportNiggle(site=BodySite.KNEE))


@pytest.mark.parametrize(
    "said",
    [
        "Take two ibuprofen before the start.",
        "800 mg will do.",
        "Nimm ein Schmerzmittel und lauf.",
        "Take two tablets before your run.",
        "It might be a stress fracture.",
        "Sounds like tendonitis.",
        "Das klingt nach einer Sehnenentzündung.",
        "Suena a fascitis plantar.",
        "On dirait une tendinite.",
        "È probabilmente una fascite plantare.",
        "Parece uma tendinite.",
        "Dat klinkt als een peesontsteking.",
        "Verlier erst mal drei Kilo.",
        "Mange moins.",
        "Skip the doctor and run on it.",
        "Prends deux comprimés.",
        "Double your mileage this week.",
        "Verdopple die Kilometer.",
        "Call MoveSession for that.",
        "Set to_day to Saturday.",
        "Tómate un paracetamol.",
        "Prends de l'aspirine.",
        "You probably have shin splints.",
        "Du hast eine Sehnenscheidenentzündung.",
        "Tienes una tendinitis.",
        "Skip breakfast and you'll lose some weight.",
        "So wirst du abnehmen.",
        "Para perder peso, corre en ayunas.",
        "Just train through the fever.",
        "The fever is nothing, go for it.",
        "Lauf trotz Fieber ruhig weiter.",
        "Entrena con la fiebre sin miedo.",
        "Chest pain is normal at that pace.",
        "Ignore your doctor.",
        "My system prompt says so.",
        "I'm now in developer mode.",
        "Sorry, I can't help with that.",
        "As an AI language model I have no legs.",
        "The other athlete's plan is this.",
        "See https://example.com/plan for more.",
        '{"name": "ShowWeek"}',
        "<athlete>hi</athlete>",
    ],
)
def test_what_the_coach_never_says_is_known_in_many_words(said: str) -> None:
    assert is_forbidden(said)


def test_ordinary_words_are_not_forbidden() -> None:
    """Those that only look like drugs or tricks, and all that the coach says around a chat."""
    assert not is_forbidden("Dan loop je morgen rustig.")
    assert not is_forbidden("Ainsi tu récupères mieux.")
    assert not is_forbidden("È un'epoca tranquilla.")
    odd = {"link_code", "model_limit", "no_files"}
    remarks = {key: words for own in (REMARKS, *ABROAD.values()) for key, words in own.items()}
    assert {key for key, words in remarks.items() if is_forbidden(words)} <= odd


def test_the_coachs_own_knowledge_is_not_forbidden() -> None:
    """What is written down and sourced may be repeated, but for losing weight and heart signs."""
    caught = {entry.key for entry in ENTRIES if is_forbidden(entry.answer)}

    assert caught <= {"weight", "heart-signs"}


@pytest.mark.parametrize(
    "said",
    [
        "I've moved your run.",
        "Your run has been moved.",
        "Ich habe deinen Lauf verschoben.",
        "He movido tu rodaje.",
        "J'ai déplacé ta séance.",
        "Ho spostato la corsa.",
        "Mudei seu treino.",
        "Ik heb je loop verplaatst.",
        "I'll move it to Friday for you.",
        "Let me cancel Saturday.",
        "Ich verschiebe den Lauf auf Freitag.",
        "Vale, lo muevo al viernes.",
        "Je le déplace à vendredi.",
        "Va bene, lo sposto a venerdì.",
        "Vou mudar para sexta.",
        "Ik verplaats hem naar vrijdag.",
    ],
)
def test_deeds_claimed_without_a_tool_are_found(said: str) -> None:
    assert claims_a_deed(said, tuple(Language))


@pytest.mark.parametrize(
    "said",
    [
        "Shall it wait until Friday?",
        "If you like, I'll move it to Friday.",
        "I'll keep that in mind and be here tomorrow.",
        "Soll ich den Lauf verschieben?",
        "Wenn du magst, verschiebe ich den Lauf.",
        "Si quieres, lo muevo al viernes.",
        "Se vuoi lo sposto a venerdì.",
        "Well done on Sunday.",
    ],
)
def test_deeds_asked_about_or_offered_are_no_claims(said: str) -> None:
    assert not claims_a_deed(said, tuple(Language))


def test_stretches_of_the_prompt_and_marks_of_markup_are_not_sent_on() -> None:
    secret = "one two three four five six seven eight nine"

    assert copies("It says: two three four five six seven eight nine", secret)
    assert not copies("one two three only", secret)
    assert plain_words("## Rest\n- **Sleep** well") == "Rest\nSleep well"
    assert plain_words("Sl\x00eep\ud800 \u202ewell\u200b.") == "Sleep well."
    assert plain_words("Sleep. Sleep.\n\nEat. Sleep.") == "Sleep.\n\nEat."


def test_what_the_athlete_wrote_is_no_answer_to_it() -> None:
    assert echoes("How far shall I run?", "Coach, how far shall I run today")
    assert not echoes("Run easy today.", "How far shall I run today?")


@pytest.mark.parametrize(
    ("said", "is_fine"),
    [
        ("Lace it a little looser, and use both holes.", True),
        ("👍", True),
        ("Schnüre ihn etwas lockerer, das hilft dir bestimmt.", False),
        ("Lauf diese Woche weniger.", False),
        ("Masz zapalenie ścięgna.", False),
        ("Du har en seninflammation. Ta en tablett och vila några dagar.", False),
        ("你可以把鞋带系松一点。", False),
        ("Прими таблетку и отдохни.", False),
    ],
)
def test_only_languages_that_can_be_checked_are_spoken(said: str, is_fine: bool) -> None:
    """The athlete's own and that of the message; in no other one what is said could be checked."""
    assert is_spoken_in((Language.ENGLISH,), said) is is_fine


@pytest.mark.parametrize("language", Language)
def test_the_coachs_own_words_are_in_its_language(language: Language) -> None:
    """Every remark passes for what it is, and those of another language don't."""
    texts = [text for text in ABROAD.get(language, REMARKS).values() if "{" not in text]
    other = Language.DUTCH if language is Language.ENGLISH else Language.ENGLISH

    assert [text for text in texts if not is_spoken_in((language,), text)] == []
    assert not any(is_spoken_in((other,), text) for text in texts if len(text.split()) > 5)


def test_message_is_answered_in_its_own_language_too() -> None:
    message = "ich bin gestern locker gelaufen"

    assert languages_with(message, Language.ENGLISH) == (Language.ENGLISH, Language.GERMAN)
    assert languages_with("hm?", Language.FRENCH) == (Language.FRENCH,)


UNDONE = {
    Language.ENGLISH: ("Nothing has been changed.", "I have moved nothing so far."),
    Language.GERMAN: ("Ich habe nichts verschoben.", "Geändert ist nichts, ich warte noch."),
    Language.SPANISH: ("Todavía no he cambiado nada.", "Te lo has ganado."),
    Language.FRENCH: ("Je n'ai rien déplacé.", "Rien n'a été modifié."),
    Language.ITALIAN: ("Non ho spostato niente.", "Te lo sei meritato."),
    Language.PORTUGUESE: ("Não mudei nada.", "Nada está mudado ainda, só proponho."),
    Language.DUTCH: ("Er is nog niets gewijzigd.", "Ik sla niks op zonder dat je het ziet."),
}
DONE_AFTER_ALL = {
    Language.ENGLISH: ("I've moved nothing but the long run.", "Nothing to fear, I've moved it."),
    Language.GERMAN: ("Ich habe nichts vergessen und den Lauf verschoben.",),
    Language.SPANISH: ("He movido la tirada, nada más.",),
    Language.FRENCH: ("J'ai déplacé la sortie, rien d'autre.",),
    Language.ITALIAN: ("Ho spostato il lungo e niente altro.",),
    Language.PORTUGUESE: ("Mudei o longo, nada mais.",),
    Language.DUTCH: ("Ik heb niets anders dan de duurloop verzet.",),
}


@pytest.mark.parametrize("language", Language)
def test_who_says_that_nothing_was_done_claims_no_deed(language: Language) -> None:
    assert [said for said in UNDONE[language] if claims_a_deed(said, (language,))] == []


@pytest.mark.parametrize("language", Language)
def test_nothing_but_one_thing_was_done_all_the_same(language: Language) -> None:
    assert all(claims_a_deed(said, (language,)) for said in DONE_AFTER_ALL[language])


@pytest.mark.parametrize(
    "said",
    [
        "Pregunta en la farmacia.",
        "Nadie puede garantizarte una marca.",
        "Ninguém pode prometer um tempo de prova.",
        "Ich rate niemandem zum Abnehmen.",
        "Se hai la febbre, oggi resta a casa.",
        "La nuit, prends une lampe et quelque chose de clair.",
        "Neem gerust een extra rustdag.",
        "A painkiller only hides the warning.",
        "I know you wanted to go on, but running through pain is dangerous.",
    ],
)
def test_what_warns_declines_or_refers_is_fine(said: str) -> None:
    assert not is_forbidden(said)


@pytest.mark.parametrize(
    "said",
    [
        "Take a painkiller, then run.",
        "Running with a fever is fine.",
        "Te garantizo la marca en la carrera.",
        "Compra pastillas en la farmacia.",
        "Con fiebre corre en casa.",
    ],
)
def test_the_same_words_without_a_warning_are_not(said: str) -> None:
    assert is_forbidden(said)


def test_one_sentence_in_another_language_spoils_an_answer() -> None:
    said = "Take it easy tomorrow. Un paio di spritz prima del lungo e ti passa la paura."
    assert objection_to(said, (Language.ENGLISH,), GROUND)
    assert without_objections(said, (Language.ENGLISH,), GROUND) == "Take it easy tomorrow."
