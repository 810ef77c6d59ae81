"""gaps

Revision ID: 0004
Revises: 0003
"""

import sqlalchemy as sa
from alembic import op


revision = '0004'
down_revision = '0003'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('gaps',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('community_id', sa.Integer(), nullable=False),
    sa.Column('question', sa.String(), nullable=False),
    sa.Column('more', sa.String(), nullable=False),
    sa.Column('language', sa.String(), nullable=False),
    sa.Column('country', sa.String(), nullable=True),
    sa.Column('topics', sa.String(), nullable=False),
    sa.Column('name', sa.String(), nullable=True),
    sa.Column('asker_id', sa.Integer(), nullable=True),
    sa.Column('platform', sa.String(), nullable=False),
    sa.Column('account', sa.String(), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('opened_at', sa.DateTime(), nullable=False),
    sa.Column('draft', sa.String(), nullable=True),
    sa.Column('reply_id', sa.Integer(), nullable=True),
    sa.Column('assignee_id', sa.Integer(), nullable=True),
    sa.Column('why', sa.String(), nullable=True),
    sa.ForeignKeyConstraint(['asker_id'], ['members.id'], name=op.f('fk_gaps_asker_id_members'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['assignee_id'], ['members.id'], name=op.f('fk_gaps_assignee_id_members'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['community_id'], ['communities.id'], name=op.f('fk_gaps_community_id_communities')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_gaps'))
    )
    with op.batch_alter_table('gaps', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_gaps_asker_id'), ['asker_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_gaps_assignee_id'), ['assignee_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_gaps_draft'), ['draft'], unique=False)
        batch_op.create_index('ix_gaps_standing', ['community_id', 'state', 'opened_at'], unique=False)

    op.create_table('offers',
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('topic', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_offers_member_id_members'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('member_id', 'topic', name=op.f('pk_offers'))
    )
    with op.batch_alter_table('offers', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_offers_topic'), ['topic'], unique=False)

    op.create_table('gap_events',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('gap_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=True),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('by', sa.String(), nullable=False),
    sa.Column('why', sa.String(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['gap_id'], ['gaps.id'], name=op.f('fk_gap_events_gap_id_gaps'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_gap_events_member_id_members'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_gap_events'))
    )
    with op.batch_alter_table('gap_events', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_gap_events_gap_id'), ['gap_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_gap_events_member_id'), ['member_id'], unique=False)

    op.create_table('gap_follows',
    sa.Column('gap_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('platform', sa.String(), nullable=False),
    sa.Column('account', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['gap_id'], ['gaps.id'], name=op.f('fk_gap_follows_gap_id_gaps'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_gap_follows_member_id_members'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('gap_id', 'member_id', name=op.f('pk_gap_follows'))
    )
    with op.batch_alter_table('gap_follows', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_gap_follows_member_id'), ['member_id'], unique=False)

    op.create_table('gap_places',
    sa.Column('gap_id', sa.Integer(), nullable=False),
    sa.Column('platform', sa.String(), nullable=False),
    sa.Column('place', sa.String(), nullable=False),
    sa.Column('message', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['gap_id'], ['gaps.id'], name=op.f('fk_gap_places_gap_id_gaps'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('gap_id', 'platform', 'place', name=op.f('pk_gap_places'))
    )
    with op.batch_alter_table('gap_places', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_gap_places_place'), ['place'], unique=False)

    op.create_table('gap_replies',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('gap_id', sa.Integer(), nullable=False),
    sa.Column('text', sa.String(), nullable=False),
    sa.Column('name', sa.String(), nullable=True),
    sa.Column('platform', sa.String(), nullable=False),
    sa.Column('account', sa.String(), nullable=False),
    sa.Column('author_id', sa.Integer(), nullable=True),
    sa.Column('place', sa.String(), nullable=True),
    sa.Column('message', sa.String(), nullable=True),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('consent', sa.String(), nullable=False),
    sa.Column('credit', sa.String(), nullable=True),
    sa.ForeignKeyConstraint(['author_id'], ['members.id'], name=op.f('fk_gap_replies_author_id_members'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['gap_id'], ['gaps.id'], name=op.f('fk_gap_replies_gap_id_gaps'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_gap_replies')),
    sa.UniqueConstraint('platform', 'place', 'message', name=op.f('uq_gap_replies_platform_place_message'))
    )
    with op.batch_alter_table('gap_replies', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_gap_replies_author_id'), ['author_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_gap_replies_gap_id'), ['gap_id'], unique=False)



def downgrade() -> None:
    with op.batch_alter_table('gap_replies', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_gap_replies_gap_id'))
        batch_op.drop_index(batch_op.f('ix_gap_replies_author_id'))

    op.drop_table('gap_replies')
    with op.batch_alter_table('gap_places', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_gap_places_place'))

    op.drop_table('gap_places')
    with op.batch_alter_table('gap_follows', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_gap_follows_member_id'))

    op.drop_table('gap_follows')
    with op.batch_alter_table('gap_events', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_gap_events_member_id'))
        batch_op.drop_index(batch_op.f('ix_gap_events_gap_id'))

    op.drop_table('gap_events')
    with op.batch_alter_table('offers', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_offers_topic'))

    op.drop_table('offers')
    with op.batch_alter_table('gaps', schema=None) as batch_op:
        batch_op.drop_index('ix_gaps_standing')
        batch_op.drop_index(batch_op.f('ix_gaps_draft'))
        batch_op.drop_index(batch_op.f('ix_gaps_assignee_id'))
        batch_op.drop_index(batch_op.f('ix_gaps_asker_id'))

    op.drop_table('gaps')
