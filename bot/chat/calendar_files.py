"""placeholder"""


def file_of(found, now):  # type: ignore
    return ""
