"""workshops

Revision ID: 0009
Revises: 0008
"""

import sqlalchemy as sa
from alembic import op


revision = '0009'
down_revision = '0008'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('workshops',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('community_id', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(), nullable=False),
    sa.Column('description', sa.String(), nullable=False),
    sa.Column('language', sa.String(), nullable=False),
    sa.Column('topics', sa.JSON(), nullable=False),
    sa.Column('zone', sa.String(), nullable=False),
    sa.Column('wall', sa.String(), nullable=False),
    sa.Column('minutes', sa.Integer(), nullable=False),
    sa.Column('rule', sa.String(), nullable=False),
    sa.Column('exceptions', sa.JSON(), nullable=False),
    sa.Column('place', sa.String(), nullable=False),
    sa.Column('link', sa.String(), nullable=False),
    sa.Column('seats', sa.Integer(), nullable=True),
    sa.Column('waits', sa.Boolean(), nullable=False),
    sa.Column('deadline', sa.Integer(), nullable=True),
    sa.Column('prepare', sa.String(), nullable=False),
    sa.Column('materials', sa.String(), nullable=False),
    sa.Column('leads', sa.JSON(), nullable=False),
    sa.Column('reminding', sa.String(), nullable=False),
    sa.Column('going', sa.String(), nullable=False),
    sa.Column('revision', sa.Integer(), nullable=False),
    sa.Column('key', sa.String(), nullable=False),
    sa.Column('made_at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['community_id'], ['communities.id'], name=op.f('fk_workshops_community_id_communities')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_workshops')),
    sa.UniqueConstraint('key', name=op.f('uq_workshops_key'))
    )
    with op.batch_alter_table('workshops', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_workshops_community_id'), ['community_id'], unique=False)

    op.create_table('calendar_feeds',
    sa.Column('key', sa.String(), nullable=False),
    sa.Column('community_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('scope', sa.String(), nullable=False),
    sa.Column('topic', sa.String(), nullable=True),
    sa.Column('made_at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['community_id'], ['communities.id'], name=op.f('fk_calendar_feeds_community_id_communities')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_calendar_feeds_member_id_members'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('key', name=op.f('pk_calendar_feeds'))
    )
    with op.batch_alter_table('calendar_feeds', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_calendar_feeds_member_id'), ['member_id'], unique=False)

    op.create_table('occurrences',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('workshop_id', sa.Integer(), nullable=False),
    sa.Column('local', sa.String(), nullable=False),
    sa.Column('wall', sa.String(), nullable=False),
    sa.Column('starts_at', sa.DateTime(), nullable=False),
    sa.Column('minutes', sa.Integer(), nullable=False),
    sa.Column('place', sa.String(), nullable=True),
    sa.Column('link', sa.String(), nullable=True),
    sa.Column('going', sa.String(), nullable=False),
    sa.Column('revision', sa.Integer(), nullable=False),
    sa.Column('rules', sa.String(), nullable=False),
    sa.Column('counted', sa.Integer(), nullable=True),
    sa.Column('reported_at', sa.DateTime(), nullable=True),
    sa.ForeignKeyConstraint(['workshop_id'], ['workshops.id'], name=op.f('fk_occurrences_workshop_id_workshops'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_occurrences')),
    sa.UniqueConstraint('workshop_id', 'local', name=op.f('uq_occurrences_workshop_id_local'))
    )
    with op.batch_alter_table('occurrences', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_occurrences_starts_at'), ['starts_at'], unique=False)

    op.create_table('workshop_choices',
    sa.Column('workshop_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('leads', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_workshop_choices_member_id_members'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['workshop_id'], ['workshops.id'], name=op.f('fk_workshop_choices_workshop_id_workshops'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('workshop_id', 'member_id', name=op.f('pk_workshop_choices'))
    )
    with op.batch_alter_table('workshop_choices', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_workshop_choices_member_id'), ['member_id'], unique=False)

    op.create_table('workshop_hosts',
    sa.Column('workshop_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_workshop_hosts_member_id_members'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['workshop_id'], ['workshops.id'], name=op.f('fk_workshop_hosts_workshop_id_workshops'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('workshop_id', 'member_id', name=op.f('pk_workshop_hosts'))
    )
    with op.batch_alter_table('workshop_hosts', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_workshop_hosts_member_id'), ['member_id'], unique=False)

    op.create_table('workshop_posts',
    sa.Column('workshop_id', sa.Integer(), nullable=False),
    sa.Column('platform', sa.String(), nullable=False),
    sa.Column('place', sa.String(), nullable=False),
    sa.Column('remote_place', sa.String(), nullable=False),
    sa.Column('message', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['workshop_id'], ['workshops.id'], name=op.f('fk_workshop_posts_workshop_id_workshops'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('workshop_id', 'platform', 'place', name=op.f('pk_workshop_posts'))
    )
    op.create_table('workshop_regulars',
    sa.Column('workshop_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_workshop_regulars_member_id_members'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['workshop_id'], ['workshops.id'], name=op.f('fk_workshop_regulars_workshop_id_workshops'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('workshop_id', 'member_id', name=op.f('pk_workshop_regulars'))
    )
    with op.batch_alter_table('workshop_regulars', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_workshop_regulars_member_id'), ['member_id'], unique=False)

    op.create_table('attendances',
    sa.Column('occurrence_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('seat', sa.String(), nullable=False),
    sa.Column('since', sa.DateTime(), nullable=False),
    sa.Column('until', sa.DateTime(), nullable=True),
    sa.Column('offers', sa.Integer(), nullable=False),
    sa.Column('way', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_attendances_member_id_members'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['occurrence_id'], ['occurrences.id'], name=op.f('fk_attendances_occurrence_id_occurrences'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('occurrence_id', 'member_id', name=op.f('pk_attendances'))
    )
    with op.batch_alter_table('attendances', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_attendances_member_id'), ['member_id'], unique=False)

    op.create_table('workshop_events',
    sa.Column('platform', sa.String(), nullable=False),
    sa.Column('space', sa.String(), nullable=False),
    sa.Column('occurrence_id', sa.Integer(), nullable=False),
    sa.Column('event', sa.String(), nullable=False),
    sa.Column('starts_at', sa.DateTime(), nullable=False),
    sa.Column('shown', sa.String(), nullable=False),
    sa.Column('interested', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['occurrence_id'], ['occurrences.id'], name=op.f('fk_workshop_events_occurrence_id_occurrences'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('platform', 'space', 'occurrence_id', name=op.f('pk_workshop_events'))
    )
    with op.batch_alter_table('workshop_events', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_workshop_events_event'), ['event'], unique=False)
        batch_op.create_index(batch_op.f('ix_workshop_events_occurrence_id'), ['occurrence_id'], unique=False)

    op.create_table('workshop_reports',
    sa.Column('occurrence_id', sa.Integer(), nullable=False),
    sa.Column('decisions', sa.String(), nullable=False),
    sa.Column('questions', sa.JSON(), nullable=False),
    sa.Column('materials', sa.JSON(), nullable=False),
    sa.Column('drafts', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['occurrence_id'], ['occurrences.id'], name=op.f('fk_workshop_reports_occurrence_id_occurrences'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('occurrence_id', name=op.f('pk_workshop_reports'))
    )
    with op.batch_alter_table('spaces', schema=None) as batch_op:
        batch_op.add_column(sa.Column('workshops_place', sa.String(), nullable=True))



def downgrade() -> None:
    with op.batch_alter_table('spaces', schema=None) as batch_op:
        batch_op.drop_column('workshops_place')

    op.drop_table('workshop_reports')
    with op.batch_alter_table('workshop_events', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_workshop_events_occurrence_id'))
        batch_op.drop_index(batch_op.f('ix_workshop_events_event'))

    op.drop_table('workshop_events')
    with op.batch_alter_table('attendances', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_attendances_member_id'))

    op.drop_table('attendances')
    with op.batch_alter_table('workshop_regulars', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_workshop_regulars_member_id'))

    op.drop_table('workshop_regulars')
    op.drop_table('workshop_posts')
    with op.batch_alter_table('workshop_hosts', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_workshop_hosts_member_id'))

    op.drop_table('workshop_hosts')
    with op.batch_alter_table('workshop_choices', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_workshop_choices_member_id'))

    op.drop_table('workshop_choices')
    with op.batch_alter_table('occurrences', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_occurrences_starts_at'))

    op.drop_table('occurrences')
    with op.batch_alter_table('calendar_feeds', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_calendar_feeds_member_id'))

    op.drop_table('calendar_feeds')
    with op.batch_alter_table('workshops', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_workshops_community_id'))

    op.drop_table('workshops')
