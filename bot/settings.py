"""What the operator decides: one frozen value, read once from the environment and `.env`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self
from zoneinfo import available_timezones

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    ValidationError,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails


class FaultySettings(Exception):
    """Names each variable that can't be used and says what to do; never shows a secret."""


def _upper(value: Any) -> Any:
    return value.upper() if isinstance(value, str) else value


def _split(value: Any) -> Any:
    return tuple(value.replace(",", " ").split()) if isinstance(value, str) else value


def _require_zone(name: str) -> str:
    if name not in available_timezones():
        raise ValueError(name)
    return name


def _meant_as(wanted: str) -> WrapValidator:
    """Lets a faulty value be told what it should have been."""

    def check(value: Any, validate: ValidatorFunctionWrapHandler) -> Any:
        try:
            return validate(value)
        except ValueError:
            raise ValueError(wanted) from None

    return WrapValidator(check)


Url = Annotated[
    str, Field(pattern=r"^https?://[^\s/]+\S*$"), _meant_as("an address that starts with https://")
]
Port = Annotated[int, Field(ge=0, le=65535), _meant_as("a port number from 0 to 65535")]
Count = Annotated[int, Field(ge=0), _meant_as("a whole number, 0 or more")]
Dollars = Annotated[
    float, Field(ge=0, allow_inf_nan=False), _meant_as("an amount in dollars, 0 or more")
]
Word = Annotated[str, Field(pattern=r"^\S+$"), _meant_as("one word without spaces")]
TelegramToken = Annotated[
    str,
    Field(pattern=r"^\d+:[\w-]+$"),
    _meant_as("the whole token that @BotFather gave, such as 123456789:AAE-x"),
]
WebhookSecret = Annotated[
    str,
    Field(pattern=r"^[A-Za-z0-9_-]+$", max_length=256),
    _meant_as("at most 256 letters, digits, hyphens and underscores"),
]
DatabaseUrl = Annotated[
    str,
    Field(pattern=r"^(sqlite(\+aiosqlite)?:///|postgres(ql)?(\+psycopg)?://)\S+$"),
    _meant_as("sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME"),
]
ChatUsers = Annotated[
    tuple[Annotated[str, Field(pattern=r"^(telegram|discord):\S+$")], ...],
    NoDecode,
    BeforeValidator(_split),
    _meant_as("a list such as telegram:123456789, discord:987654321"),
]
LogLevel = Annotated[
    Literal["DEBUG", "INFO", "WARNING", "ERROR"],
    BeforeValidator(_upper),
    _meant_as("DEBUG, INFO, WARNING or ERROR"),
]
ZoneName = Annotated[
    str, AfterValidator(_require_zone), _meant_as("a zone name such as Europe/Amsterdam")
]


def _place_database(data: dict[str, Any]) -> str:
    return f"sqlite:///{(data.get('data_folder', Path()) / 'longrun.db').as_posix()}"


class Settings(BaseSettings):
    """Everything an operator may set; each field is the variable of the same name in capitals."""

    model_config = SettingsConfigDict(
        frozen=True,
        env_ignore_empty=True,
        env_file_encoding="utf-8",
        extra="ignore",
        hide_input_in_errors=True,
    )

    data_folder: Path = Path()
    """Folder in which the coach keeps its database when DATABASE_URL is empty."""
    database_url: DatabaseUrl = Field(default_factory=_place_database, repr=False)
    """Where everything is kept; empty means the file longrun.db in DATA_FOLDER."""

    telegram_token: TelegramToken | None = Field(default=None, repr=False)
    """The bot's token from @BotFather; with it the coach serves Telegram."""
    telegram_webhook_url: Url | None = None
    """Public https address that Telegram calls; empty means the coach asks Telegram itself."""
    telegram_webhook_secret: WebhookSecret | None = Field(default=None, repr=False)
    """Word that Telegram repeats in each call, so that nobody else can pose as Telegram."""
    telegram_api_root: Url = "https://api.telegram.org"
    """Another Bot API server, when you host one yourself."""

    discord_token: Word | None = Field(default=None, repr=False)
    """The bot's token from Discord's developer portal; with it the coach serves Discord."""
    discord_club_channel: Count | None = None
    """Number of the Discord channel in which the club's week is posted."""
    discord_api_root: Url = "https://discord.com/api"
    """Another server that speaks Discord's interface, such as a proxy; it tells its gateway."""

    openai_api_key: Word | None = Field(default=None, repr=False)
    """Key of an OpenAI-compatible model server; with it the coach understands freer language."""
    openai_base_url: Url | None = None
    """Address of another OpenAI-compatible server, such as http://127.0.0.1:8000/v1."""
    openai_model: Word = "gpt-4.1-mini"
    """Name of the model on that server."""
    openai_vision_model: Word | None = None
    """Model there that reads photos of a watch or treadmill; empty: OPENAI_MODEL, if it can see."""
    openai_transcribe_model: Word | None = None
    """Model there that writes down speech, such as whisper-1; empty: voice notes stay unheard."""
    model_daily_tokens_per_athlete: Count = 100_000
    """Tokens one athlete may use in a day before the coach goes on without the model."""
    model_daily_tokens: Count = 2_000_000
    """Tokens all athletes together may use in a day."""
    model_daily_cost_usd_per_athlete: Dollars = 1.0
    """Dollars one athlete may cost in a day, by the prices below; without prices nothing costs."""
    model_daily_cost_usd: Dollars = 5.0
    """Dollars all athletes together may cost in a day, by the prices below."""
    model_price_input_usd: Dollars = 0.0
    """Dollars for a million tokens sent to the model."""
    model_price_cached_input_usd: Dollars = 0.0
    """Dollars for a million tokens sent that the server had in its cache; 0 counts them as sent."""
    model_price_output_usd: Dollars = 0.0
    """Dollars for a million tokens that the model writes."""
    model_price_audio_minute_usd: Dollars = 0.0
    """Dollars for a minute of speech written down."""

    allowed_users: ChatUsers = ()
    """Who may talk to the coach, such as telegram:123456789; empty means everybody."""
    invite_code: Word | None = Field(default=None, repr=False)
    """Word a newcomer has to say first, so that a club can share the bot among its members."""

    http_host: Word = "127.0.0.1"
    """Address on which webhook, health, metrics and calendar feed are served."""
    http_port: Port = 8080
    """Port on which they are served."""

    log_level: LogLevel = "INFO"
    """How much is written to the log: DEBUG, INFO, WARNING or ERROR."""
    time_zone: ZoneName | None = None
    """Zone of newcomers; empty: in the terminal the machine's, elsewhere they are asked."""

    @property
    def has_model_server(self) -> bool:
        """Whether the operator named a server of models, or a key of the usual one."""
        return self.openai_api_key is not None or self.openai_base_url is not None

    @property
    def wants_web_server(self) -> bool:
        """Whether the operator asked for it: by a webhook, or by naming its place."""
        named = {"http_host", "http_port"} & self.model_fields_set
        return self.telegram_webhook_url is not None or bool(named)

    @classmethod
    def load(cls, env_file: Path | None = Path(".env")) -> Self:
        """Reads the environment, and below it the file; raises FaultySettings."""
        try:
            return cls(_env_file=env_file)  # type: ignore[call-arg]  # mypy sees only the fields
        except ValidationError as error:
            raise FaultySettings("\n".join(map(_say_what_to_do, error.errors()))) from None


def _say_what_to_do(fault: "ErrorDetails") -> str:
    name, wanted = str(fault["loc"][0]).upper(), fault["ctx"]["error"]
    return f"{name} must be {wanted}. Correct it in .env or in the environment, or leave it empty."
