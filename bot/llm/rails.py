"""What the coach never says, whoever wrote it: diagnoses, doses, weight loss, and secrets."""

import re

_NEVER = re.compile(
    r"\b(?:"
    r"(?:lose|losing|drop|shed|cut)\s+(?:some\s+|a\s+few\s+)?(?:weight|kilos?|kg|pounds|lbs|body\s*fat)"
    r"|calorie\s+deficit|(?:restrict|cut|count)\w*\s+(?:your\s+)?calories"
    r"|\d+\s*(?:mg|milligrams?|ml|iu)\b"
    r"|(?:take|try|use|have)\s+(?:an?\s+|some\s+)?"
    r"(?:ibuprofen|paracetamol|acetaminophen|aspirin|naproxen|diclofenac|painkillers?|nsaids?)"
    r"|you\s+(?:have|'ve\s+got|are\s+suffering\s+from)\s+(?:an?\s+|the\s+)?"
    r"(?:stress\s+fracture|tendin\w+|shin\s+splints|plantar\s+fasciitis|runner'?s\s+knee|sprain"
    r"|torn\s+\w+|tear|arthritis|anaemia|anemia|asthma|covid|flu|bursitis|sciatica)"
    r"|(?:run|train|push)\s+through\s+(?:the\s+|your\s+)?(?:pain|fever|injury)"
    r"|ignore\s+(?:the\s+|your\s+)?(?:pain|doctor|fever)"
    r"|system\s+prompt|as\s+an\s+ai\s+(?:language\s+)?model"
    r")",
    re.IGNORECASE,
)


def is_forbidden(text: str) -> bool:
    """Whether a text says something the coach never says."""
    return _NEVER.search(text) is not None
