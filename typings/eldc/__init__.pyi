class Result:
    language: str
    reliable: bool
    scores: dict[str, float]

def init() -> None: ...
def detect_details(text: str) -> Result: ...
