"""introductions

Revision ID: 0013
Revises: 0012
"""

import sqlalchemy as sa
from alembic import op


revision = '0013'
down_revision = '0012'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('round_meetings',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('community_id', sa.Integer(), nullable=False),
    sa.Column('proposed_at', sa.DateTime(), nullable=False),
    sa.Column('breaker', sa.String(), nullable=True),
    sa.Column('made_at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['community_id'], ['communities.id'], name=op.f('fk_round_meetings_community_id_communities')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_round_meetings'))
    )
    with op.batch_alter_table('round_meetings', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_round_meetings_community_id'), ['community_id'], unique=False)

    op.create_table('connections',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('community_id', sa.Integer(), nullable=False),
    sa.Column('asker_id', sa.Integer(), nullable=False),
    sa.Column('text', sa.String(), nullable=False),
    sa.Column('language', sa.String(), nullable=False),
    sa.Column('languages', sa.JSON(), nullable=False),
    sa.Column('topics', sa.JSON(), nullable=False),
    sa.Column('country', sa.String(), nullable=True),
    sa.Column('name', sa.String(), nullable=True),
    sa.Column('platform', sa.String(), nullable=False),
    sa.Column('account', sa.String(), nullable=False),
    sa.Column('candidates', sa.JSON(), nullable=False),
    sa.Column('progress', sa.String(), nullable=False),
    sa.Column('opened_at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['asker_id'], ['members.id'], name=op.f('fk_connections_asker_id_members'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['community_id'], ['communities.id'], name=op.f('fk_connections_community_id_communities')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_connections'))
    )
    with op.batch_alter_table('connections', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_connections_asker_id'), ['asker_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_connections_community_id'), ['community_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_connections_progress'), ['progress'], unique=False)

    op.create_table('profiles',
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('does', sa.String(), nullable=False),
    sa.Column('place', sa.String(), nullable=False),
    sa.Column('languages', sa.JSON(), nullable=False),
    sa.Column('ask_about', sa.String(), nullable=False),
    sa.Column('available', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_profiles_member_id_members'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('member_id', name=op.f('pk_profiles'))
    )
    op.create_table('round_members',
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('weeks', sa.Integer(), nullable=False),
    sa.Column('platform', sa.String(), nullable=False),
    sa.Column('account', sa.String(), nullable=False),
    sa.Column('joined_at', sa.DateTime(), nullable=False),
    sa.Column('next_at', sa.DateTime(), nullable=False),
    sa.Column('misses', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_round_members_member_id_members'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('member_id', name=op.f('pk_round_members'))
    )
    op.create_table('round_seats',
    sa.Column('meeting_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('came', sa.Boolean(), nullable=True),
    sa.ForeignKeyConstraint(['meeting_id'], ['round_meetings.id'], name=op.f('fk_round_seats_meeting_id_round_meetings'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_round_seats_member_id_members'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('meeting_id', 'member_id', name=op.f('pk_round_seats'))
    )
    with op.batch_alter_table('round_seats', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_round_seats_member_id'), ['member_id'], unique=False)

    op.create_table('blocks',
    sa.Column('organisation_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_blocks_member_id_members'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisations.id'], name=op.f('fk_blocks_organisation_id_organisations'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('organisation_id', 'member_id', name=op.f('pk_blocks'))
    )
    with op.batch_alter_table('blocks', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_blocks_member_id'), ['member_id'], unique=False)

    op.create_table('introductions',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('connection_id', sa.Integer(), nullable=False),
    sa.Column('organisation_id', sa.Integer(), nullable=False),
    sa.Column('reply', sa.String(), nullable=False),
    sa.Column('asked_at', sa.DateTime(), nullable=False),
    sa.Column('answered_at', sa.DateTime(), nullable=True),
    sa.Column('steward_id', sa.Integer(), nullable=True),
    sa.Column('asker_says', sa.String(), nullable=True),
    sa.Column('steward_says', sa.String(), nullable=True),
    sa.Column('outcome_asked_at', sa.DateTime(), nullable=True),
    sa.ForeignKeyConstraint(['connection_id'], ['connections.id'], name=op.f('fk_introductions_connection_id_connections'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisations.id'], name=op.f('fk_introductions_organisation_id_organisations'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['steward_id'], ['members.id'], name=op.f('fk_introductions_steward_id_members'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_introductions'))
    )
    with op.batch_alter_table('introductions', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_introductions_connection_id'), ['connection_id'], unique=False)
        batch_op.create_index('ix_introductions_load', ['organisation_id', 'asked_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_introductions_steward_id'), ['steward_id'], unique=False)
        batch_op.create_index('ix_introductions_waiting', ['reply', 'asked_at'], unique=False)

    op.create_table('introduction_words',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('introduction_id', sa.Integer(), nullable=False),
    sa.Column('author_id', sa.Integer(), nullable=False),
    sa.Column('text', sa.String(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['author_id'], ['members.id'], name=op.f('fk_introduction_words_author_id_members'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['introduction_id'], ['introductions.id'], name=op.f('fk_introduction_words_introduction_id_introductions'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_introduction_words'))
    )
    with op.batch_alter_table('introduction_words', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_introduction_words_author_id'), ['author_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_introduction_words_introduction_id'), ['introduction_id'], unique=False)



def downgrade() -> None:
    with op.batch_alter_table('introduction_words', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_introduction_words_introduction_id'))
        batch_op.drop_index(batch_op.f('ix_introduction_words_author_id'))

    op.drop_table('introduction_words')
    with op.batch_alter_table('introductions', schema=None) as batch_op:
        batch_op.drop_index('ix_introductions_waiting')
        batch_op.drop_index(batch_op.f('ix_introductions_steward_id'))
        batch_op.drop_index('ix_introductions_load')
        batch_op.drop_index(batch_op.f('ix_introductions_connection_id'))

    op.drop_table('introductions')
    with op.batch_alter_table('blocks', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_blocks_member_id'))

    op.drop_table('blocks')
    with op.batch_alter_table('round_seats', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_round_seats_member_id'))

    op.drop_table('round_seats')
    op.drop_table('round_members')
    op.drop_table('profiles')
    with op.batch_alter_table('connections', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_connections_progress'))
        batch_op.drop_index(batch_op.f('ix_connections_community_id'))
        batch_op.drop_index(batch_op.f('ix_connections_asker_id'))

    op.drop_table('connections')
    with op.batch_alter_table('round_meetings', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_round_meetings_community_id'))

    op.drop_table('round_meetings')
