"""`me profile`: what somebody wants those to know whom they are introduced to."""

from bot.chat.commands import Cog, action, command, form
from bot.chat.introduction_forms import profile_form
from bot.chat.model import Answer, Request, whisper
from bot.chat.organisation_params import Languages
from bot.core.profiles import Profile


class ProfileCog(Cog):
    """Nothing of it is needed, and an empty form takes all of it back."""

    @command(group="me", name="profile")
    async def profile(self, request: Request) -> Answer:
        """Say what those you are introduced to may know of you."""
        return profile_form(await request.tx.profiles.of(request.member), request.locale)

    @action("me.profile")
    async def pressed(self, request: Request) -> Answer:
        return profile_form(await request.tx.profiles.of(request.member), request.locale)

    @form("me.told", opening="me.profile")
    async def told(
        self,
        request: Request,
        *,
        does: str = "",
        place: str = "",
        speaks: Languages | None = None,
        ask_about: str = "",
        available: str = "",
    ) -> Answer:
        member = await request.known_member()
        profile = Profile(does=does, place=place, languages=speaks or (), ask_about=ask_about, available=available)
        await request.tx.profiles.put(member, profile)
        return whisper("me-profile-saved" if profile else "me-profile-empty")
