"""names in the library: which member signed which entry, so that a name can leave with them

Revision ID: 0017
Revises: 0016
"""

import sqlalchemy as sa
from alembic import op


revision = '0017'
down_revision = '0016'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('entry_hands',
    sa.Column('entry_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['entry_id'], ['entries.id'], name=op.f('fk_entry_hands_entry_id_entries'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_entry_hands_member_id_members'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('entry_id', 'member_id', 'name', name=op.f('pk_entry_hands'))
    )
    with op.batch_alter_table('entry_hands', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_entry_hands_member_id'), ['member_id'], unique=False)

    with op.batch_alter_table('gap_events', schema=None) as batch_op:
        batch_op.add_column(sa.Column('whom_id', sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f('ix_gap_events_whom_id'), ['whom_id'], unique=False)
        batch_op.create_foreign_key(batch_op.f('fk_gap_events_whom_id_members'), 'members', ['whom_id'], ['id'], ondelete='SET NULL')

    # Whoever is called as an entry was signed has signed it, as far as anybody can tell.
    op.execute("""
        INSERT INTO entry_hands (entry_id, member_id, name)
        SELECT DISTINCT entries.id, members.id, members.name
        FROM revisions
        JOIN entries ON entries.id = revisions.entry_id
        JOIN members ON members.community_id = entries.community_id AND members.name = revisions.author
        WHERE members.name != '' AND members.joined_into IS NULL
    """)
    # A question given to somebody named them; from now on it points at them.
    op.execute("""
        UPDATE gap_events SET why = '→', whom_id = (
            SELECT MIN(members.id) FROM members JOIN gaps ON gaps.community_id = members.community_id
            WHERE gaps.id = gap_events.gap_id AND gap_events.why = '→ ' || members.name
        )
        WHERE EXISTS (
            SELECT 1 FROM members JOIN gaps ON gaps.community_id = members.community_id
            WHERE gaps.id = gap_events.gap_id AND members.name != '' AND gap_events.why = '→ ' || members.name
        )
    """)
    op.execute("UPDATE proposals SET decided_by = NULL")


def downgrade() -> None:
    with op.batch_alter_table('gap_events', schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f('fk_gap_events_whom_id_members'), type_='foreignkey')
        batch_op.drop_index(batch_op.f('ix_gap_events_whom_id'))
        batch_op.drop_column('whom_id')

    with op.batch_alter_table('entry_hands', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_entry_hands_member_id'))

    op.drop_table('entry_hands')
