"""curation

Revision ID: 0005
Revises: 0004
"""

import sqlalchemy as sa
from alembic import op


revision = '0005'
down_revision = '0004'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('links',
    sa.Column('url', sa.String(), nullable=False),
    sa.Column('health', sa.String(), nullable=False),
    sa.Column('code', sa.Integer(), nullable=True),
    sa.Column('moved_to', sa.String(), nullable=True),
    sa.Column('failures', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.PrimaryKeyConstraint('url', name=op.f('pk_links'))
    )
    with op.batch_alter_table('links', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_links_failures'), ['failures'], unique=False)

    op.create_table('uploads',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('platform', sa.String(), nullable=False),
    sa.Column('account', sa.String(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('content', sa.LargeBinary(), nullable=False),
    sa.Column('plan', sa.String(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_uploads'))
    )
    with op.batch_alter_table('uploads', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_uploads_at'), ['at'], unique=False)

    op.create_table('pairs',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('community_id', sa.Integer(), nullable=False),
    sa.Column('first', sa.String(), nullable=False),
    sa.Column('second', sa.String(), nullable=False),
    sa.Column('likeness', sa.Double(), nullable=False),
    sa.Column('fate', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['community_id'], ['communities.id'], name=op.f('fk_pairs_community_id_communities')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_pairs')),
    sa.UniqueConstraint('community_id', 'first', 'second', name=op.f('uq_pairs_community_id_first_second'))
    )
    with op.batch_alter_table('pairs', schema=None) as batch_op:
        batch_op.create_index('ix_pairs_open', ['community_id', 'fate', 'likeness'], unique=False)

    op.create_table('proposals',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('community_id', sa.Integer(), nullable=False),
    sa.Column('slug', sa.String(), nullable=False),
    sa.Column('key', sa.String(), nullable=False),
    sa.Column('language', sa.String(), nullable=False),
    sa.Column('text', sa.String(), nullable=False),
    sa.Column('fate', sa.String(), nullable=False),
    sa.Column('times', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('decided_by', sa.String(), nullable=True),
    sa.Column('decided_at', sa.DateTime(), nullable=True),
    sa.ForeignKeyConstraint(['community_id'], ['communities.id'], name=op.f('fk_proposals_community_id_communities')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_proposals')),
    sa.UniqueConstraint('community_id', 'slug', 'key', name=op.f('uq_proposals_community_id_slug_key'))
    )
    with op.batch_alter_table('proposals', schema=None) as batch_op:
        batch_op.create_index('ix_proposals_waiting', ['community_id', 'fate', 'id'], unique=False)

    op.create_table('set_aside',
    sa.Column('community_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('item', sa.String(), nullable=False),
    sa.Column('who', sa.String(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('until', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['community_id'], ['communities.id'], name=op.f('fk_set_aside_community_id_communities')),
    sa.PrimaryKeyConstraint('community_id', 'kind', 'item', 'who', name=op.f('pk_set_aside'))
    )
    op.create_table('uses',
    sa.Column('community_id', sa.Integer(), nullable=False),
    sa.Column('slug', sa.String(), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('shown', sa.Integer(), nullable=False),
    sa.Column('helpful', sa.Integer(), nullable=False),
    sa.Column('refused', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['community_id'], ['communities.id'], name=op.f('fk_uses_community_id_communities')),
    sa.PrimaryKeyConstraint('community_id', 'slug', 'day', name=op.f('pk_uses'))
    )
    op.create_table('entry_sources',
    sa.Column('entry_id', sa.Integer(), nullable=False),
    sa.Column('url', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['entry_id'], ['entries.id'], name=op.f('fk_entry_sources_entry_id_entries'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('entry_id', 'url', name=op.f('pk_entry_sources'))
    )
    with op.batch_alter_table('entry_sources', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_entry_sources_url'), ['url'], unique=False)

    with op.batch_alter_table('entries', schema=None) as batch_op:
        batch_op.add_column(sa.Column('outdated_since', sa.DateTime(), nullable=True))
        batch_op.create_index('ix_entries_outdated', ['community_id', 'outdated_since'], unique=False)
        batch_op.create_index('ix_entries_overdue', ['community_id', 'state', 'review_by'], unique=False)
        batch_op.create_index('ix_entries_unchecked', ['community_id', 'state', 'confirmed_at', 'id'], unique=False)

    with op.batch_alter_table('verdicts', schema=None) as batch_op:
        batch_op.create_index('ix_verdicts_helpful_slug', ['helpful', 'slug'], unique=False)

    _fill_sources()


def _fill_sources() -> None:
    """The addresses of the entries that are there already, from their records."""
    entries = sa.table("entries", sa.column("id", sa.Integer), sa.column("record", sa.JSON))
    sources = sa.table("entry_sources", sa.column("entry_id", sa.Integer), sa.column("url", sa.String))
    connection = op.get_bind()
    rows = [
        {"entry_id": row.id, "url": url}
        for row in connection.execute(sa.select(entries.c.id, entries.c.record)).all()
        for url in dict.fromkeys(source["url"] for source in row.record.get("sources", ()))
    ]
    if rows:
        connection.execute(sources.insert(), rows)


def downgrade() -> None:
    with op.batch_alter_table('verdicts', schema=None) as batch_op:
        batch_op.drop_index('ix_verdicts_helpful_slug')

    with op.batch_alter_table('entries', schema=None) as batch_op:
        batch_op.drop_index('ix_entries_unchecked')
        batch_op.drop_index('ix_entries_overdue')
        batch_op.drop_index('ix_entries_outdated')
        batch_op.drop_column('outdated_since')

    with op.batch_alter_table('entry_sources', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_entry_sources_url'))

    op.drop_table('entry_sources')
    op.drop_table('uses')
    op.drop_table('set_aside')
    with op.batch_alter_table('proposals', schema=None) as batch_op:
        batch_op.drop_index('ix_proposals_waiting')

    op.drop_table('proposals')
    with op.batch_alter_table('pairs', schema=None) as batch_op:
        batch_op.drop_index('ix_pairs_open')

    op.drop_table('pairs')
    with op.batch_alter_table('uploads', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_uploads_at'))

    op.drop_table('uploads')
    with op.batch_alter_table('links', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_links_failures'))

    op.drop_table('links')
