"""members' promises: most promises are nobody's, and each change of one would be told to the index of members

Revision ID: 0016
Revises: 0015
"""

import sqlalchemy as sa
from alembic import op


revision = '0016'
down_revision = '0015'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index('ix_outbox_member_id', table_name='outbox')
    op.create_index('ix_outbox_member', 'outbox', ['member_id'], unique=False, sqlite_where=sa.text('member_id IS NOT NULL'), postgresql_where=sa.text('member_id IS NOT NULL'))


def downgrade() -> None:
    op.drop_index('ix_outbox_member', table_name='outbox', sqlite_where=sa.text('member_id IS NOT NULL'), postgresql_where=sa.text('member_id IS NOT NULL'))
    op.create_index('ix_outbox_member_id', 'outbox', ['member_id'], unique=False)
