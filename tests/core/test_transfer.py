from bot.core.entries import Condition, ConditionKind
from bot.core.people import PlaceSize, Setting, Staffing
from bot.core.transfer import Standing, check

VOLUNTEERS = Condition(kind=ConditionKind.STAFF, text="volunteers", needs=("volunteers",))
A_CITY = Condition(kind=ConditionKind.PLACE_SIZE, text="a city", needs=("city",))
A_ROOM = Condition(kind=ConditionKind.PREMISES, text="a room")


def standing(condition: Condition, setting: Setting) -> Standing:
    [checked] = check([condition], setting)
    return checked.standing


def test_what_the_member_did_not_tell_is_unknown() -> None:
    assert standing(VOLUNTEERS, Setting()) is Standing.UNKNOWN
    assert standing(A_ROOM, Setting(place_size=PlaceSize.CITY)) is Standing.UNKNOWN


def test_what_they_have_is_met_and_what_they_lack_is_missing() -> None:
    assert standing(VOLUNTEERS, Setting(staffing=Staffing.VOLUNTEERS)) is Standing.MET
    assert standing(VOLUNTEERS, Setting(staffing=Staffing.MIXED)) is Standing.MET
    assert standing(VOLUNTEERS, Setting(staffing=Staffing.PAID)) is Standing.MISSING
    assert standing(A_CITY, Setting(place_size=PlaceSize.VILLAGE)) is Standing.MISSING
