"""What is said later of a gap: where it is posted, to whom, and the last word."""

from bot.chat.cards import Action, Card, Style, Tone
from bot.chat.commands import Cog, every
from bot.chat.entry_cards import entry_item
from bot.chat.gap_cards import drafted_card, posted_card
from bot.chat.letters import Letter, Occasion, delivered, letter
from bot.chat.model import Tick
from bot.core.entries import State
from bot.core.gaps import Consent, Gap, GapReply, GapState
from bot.core.outbox import Remote
from bot.core.texts import Name, Quote, Said, Text
from bot.services import gap_news, gaps, spaces


class GapLettersCog(Cog):
    """Letters about gaps; each is written when it is due, and not at all when it has become pointless."""

    @letter("gap.post")
    async def post(self, occasion: Occasion, number: int) -> Letter | None:
        gap = await _open(occasion, number)
        if gap is None:
            return None
        tags: list[Said] = [Text(f"topic-{topic}") for topic in gap.asked.topics]
        tags += [Name("country", gap.asked.country)] if gap.asked.country else []
        tags.append(Name("language", gap.asked.language))
        return Letter(card=posted_card(gap), thread=Quote(gap.asked.question, gap.asked.language), tags=tuple(tags))

    @delivered("gap.post")
    async def posted(self, occasion: Occasion, where: Remote, number: int) -> None:
        address = occasion.promise.address
        space = await spaces.around(occasion.tx, community=occasion.community, peers_place=address)
        await occasion.tx.gap_posts.posted(number, address, where, space=space)

    @letter("gap.card")
    async def card(self, occasion: Occasion, number: int, steps: int, thread: str) -> Letter | None:
        """A post as the question stands now; a later step shows it by itself."""
        gap = await occasion.tx.gaps.get(occasion.community, number)
        if gap is None or len(await occasion.tx.gaps.events(gap)) != steps:
            return None
        there = (occasion.promise.address.platform, thread)
        posts = [each for each in await occasion.tx.gap_posts.posts(gap) if (each.platform, each.where.place) == there]
        return Letter(card=posted_card(gap), replaces=posts[0].where) if posts else None

    @letter("gap.said")
    async def said(self, occasion: Occasion, number: int) -> Letter | None:
        found = await _reply(occasion, number)
        return Letter(card=_said(found[1])) if found and not found[1].taken_back else None

    @delivered("gap.said")
    async def echoed(self, occasion: Occasion, where: Remote, number: int) -> None:
        await occasion.tx.gap_echoes.keep(number, occasion.promise.address, where)

    @letter("gap.reworded")
    async def reworded(self, occasion: Occasion, number: int, edits: int) -> Letter | None:
        """What we said of a reply, as it is now; a later change says it by itself."""
        found = await _reply(occasion, number)
        there = await occasion.tx.gap_echoes.found_in(number, occasion.promise.address)
        if found is None or there is None or found[1].edits != edits:
            return None
        gap, reply = found
        if reply.taken_back:
            return Letter(card=Card(body=(Text("gap-taken-back"),)), replaces=there)
        return Letter(card=_news(gap, reply) if occasion.promise.address.direct else _said(reply), replaces=there)

    @letter("gap.news")
    async def news(self, occasion: Occasion, number: int) -> Letter | None:
        found = await _reply(occasion, number)
        if found is None or found[0].state not in gaps.LISTED or found[1].taken_back:
            return None
        return Letter(card=_news(*found))

    @delivered("gap.news")
    async def told(self, occasion: Occasion, where: Remote, number: int) -> None:
        await occasion.tx.gap_echoes.keep(number, occasion.promise.address, where)

    @letter("gap.help")
    async def help(self, occasion: Occasion, number: int) -> Letter | None:
        gap = await _open(occasion, number)
        if gap is None or gap.replies:
            return None
        card = posted_card(gap)
        return Letter(card=Card(title=Text("gap-help-title"), body=card.body, facts=card.facts, presses=card.presses))

    @letter("gap.waiting")
    async def waiting(self, occasion: Occasion, number: int) -> Letter | None:
        gap = await _open(occasion, number)
        if gap is None:
            return None
        look = Action("gap.show", Text("press-open"), (gap.id,), Style.PRIMARY)
        return Letter(
            card=Card(
                title=Text("gap-waiting-title"),
                body=(Quote(gap.asked.question, gap.asked.language), Text("gap-replies", count=gap.replies)),
                presses=(look,),
                tone=Tone.CAREFUL,
            )
        )

    @letter("gap.marked")
    async def marked(self, occasion: Occasion, number: int) -> Letter | None:
        found = await _reply(occasion, number)
        if found is None or found[0].state is not GapState.OPEN or found[1].taken_back:
            return None
        gap, reply = found
        draft = Action("gap.draft", Text("press-gap-draft"), (reply.id,), Style.PRIMARY)
        return Letter(
            card=Card(
                title=Text("gap-marked-title"),
                subtitle=Quote(gap.asked.question, gap.asked.language),
                body=(_who(reply), Quote(reply.text)),
                presses=(draft, Action("gap.show", Text("press-gap-replies"), (gap.id,))),
            )
        )

    @letter("gap.consent")
    async def consent(self, occasion: Occasion, number: int) -> Letter | None:
        found = await _reply(occasion, number)
        if found is None or found[1].consent is not Consent.ASKED or found[0].draft is None:
            return None
        gap, reply = found
        entry = await occasion.tx.entries.get(occasion.community, gap.draft or "")
        if entry is None:
            return None
        return Letter(
            card=Card(
                title=Text("gap-consent-title"),
                body=(
                    Text("gap-consent-what", question=Quote(gap.asked.question, gap.asked.language)),
                    Quote(entry.title, entry.language),
                    Quote(entry.summary, entry.language),
                    Quote(entry.body, entry.language),
                ),
                presses=(
                    Action("gap.credit", Text("press-gap-credit"), (reply.id,), Style.PRIMARY),
                    Action("gap.agree", Text("press-gap-agree"), (reply.id,)),
                    Action("gap.refuse", Text("press-gap-refuse"), (reply.id,)),
                ),
            )
        )

    @letter("gap.agreed")
    async def agreed(self, occasion: Occasion, number: int) -> Letter | None:
        return await self._consented(occasion, number)

    @letter("gap.disagreed")
    async def disagreed(self, occasion: Occasion, number: int) -> Letter | None:
        return await self._consented(occasion, number)

    @letter("gap.answered")
    async def answered(self, occasion: Occasion, number: int) -> Letter | None:
        gap = await occasion.tx.gaps.get(occasion.community, number)
        return await _answer(occasion, gap, mine=True) if gap else None

    @letter("gap.closed")
    async def closed(self, occasion: Occasion, number: int) -> Letter | None:
        gap = await occasion.tx.gaps.get(occasion.community, number)
        if gap is None or gap.state is not GapState.CLOSED:
            return None
        return Letter(card=Card(body=(Text("gap-closed-told", at=gap.opened_at, why=Quote(gap.why or "")),)))

    @letter("gap.closing")
    async def closing(self, occasion: Occasion, number: int) -> Letter | None:
        gap = await occasion.tx.gaps.get(occasion.community, number)
        if gap is None or gap.state in gaps.LISTED:
            return None
        if gap.state is GapState.CLOSED:
            return Letter(card=Card(body=(Text("gap-closed-here", why=Quote(gap.why or "")),)), closes=True)
        return await _answer(occasion, gap, mine=False)

    @every(hours=1)
    async def call_for_help(self, tick: Tick) -> None:
        await gap_news.call_for_help(tick.tx, now=tick.now)

    async def _consented(self, occasion: Occasion, number: int) -> Letter | None:
        found = await _reply(occasion, number)
        if found is None:
            return None
        gap, reply = found
        entry = await occasion.tx.entries.get(occasion.community, gap.draft) if gap.draft else None
        return Letter(card=drafted_card(gap, reply, title=entry.title if entry else gap.asked.question))


async def _answer(occasion: Occasion, gap: Gap, *, mine: bool) -> Letter | None:
    """The entry a gap has become, in the reader's language where it has it."""
    entry = await occasion.tx.entries.get(occasion.community, gap.draft) if gap.draft else None
    if entry is None or entry.state is not State.PUBLISHED:
        return None
    credit: Said = Quote(entry.credit) if entry.credit else Text("gap-a-colleague")
    opened = Action("entry.show", Text("press-open"), (entry.id,), Style.PRIMARY)
    told = Text("gap-answered-told", at=gap.opened_at, credit=credit)
    return Letter(
        card=Card(
            title=told if mine else Text("gap-answered-here", credit=credit),
            subtitle=Quote(gap.asked.question, gap.asked.language),
            items=(entry_item(entry, locale=occasion.locale, action=opened),),
            tone=Tone.GOOD,
        ),
        closes=not mine,
    )


async def _open(occasion: Occasion, number: int) -> Gap | None:
    gap = await occasion.tx.gaps.get(occasion.community, number)
    return gap if gap and gap.state is GapState.OPEN else None


async def _reply(occasion: Occasion, number: int) -> tuple[Gap, GapReply] | None:
    gap_id = await occasion.tx.gap_replies.gap_of(number)
    gap = await occasion.tx.gaps.get(occasion.community, gap_id) if gap_id else None
    reply = await occasion.tx.gap_replies.get(gap, number) if gap else None
    return (gap, reply) if gap and reply else None


def _said(reply: GapReply) -> Card:
    """A reply where others discuss the same."""
    mark = Action("gap.mark", Text("press-gap-mark"), (reply.id,))
    return Card(title=_who(reply), body=(Quote(reply.text),), presses=(mark,))


def _news(gap: Gap, reply: GapReply) -> Card:
    """A reply as the asker is told of it."""
    return Card(
        title=Text("gap-news-title"),
        subtitle=Quote(gap.asked.question, gap.asked.language),
        body=(_who(reply), Quote(reply.text)),
        presses=(
            Action("gap.mark", Text("press-gap-mark"), (reply.id,), Style.PRIMARY),
            Action("gap.show", Text("press-gap-replies"), (gap.id,)),
        ),
    )


def _who(reply: GapReply) -> Text:
    name: Said = Quote(reply.called) if reply.called else Text("gap-a-colleague")
    return Text("gap-replied", name=name, at=reply.at)
