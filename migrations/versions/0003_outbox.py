"""outbox

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa
from alembic import op


revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('outbox',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('once', sa.String().with_variant(sa.String(collation='C'), 'postgresql'), nullable=False),
    sa.Column('community_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=True),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('args', sa.JSON(), nullable=False),
    sa.Column('platform', sa.String(), nullable=False),
    sa.Column('place', sa.String(), nullable=False),
    sa.Column('thread', sa.String(), nullable=True),
    sa.Column('direct', sa.Boolean(), nullable=False),
    sa.Column('lane', sa.String(), nullable=False),
    sa.Column('due_at', sa.DateTime(), nullable=False),
    sa.Column('visible_at', sa.DateTime(), nullable=False),
    sa.Column('expires_at', sa.DateTime(), nullable=True),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('attempts', sa.Integer(), nullable=False),
    sa.Column('lease', sa.String(), nullable=True),
    sa.Column('first_try_at', sa.DateTime(), nullable=True),
    sa.Column('done_at', sa.DateTime(), nullable=True),
    sa.Column('remote_place', sa.String(), nullable=True),
    sa.Column('remote_message', sa.String(), nullable=True),
    sa.Column('opened', sa.String(), nullable=True),
    sa.Column('error', sa.String(), nullable=True),
    sa.ForeignKeyConstraint(['community_id'], ['communities.id'], name=op.f('fk_outbox_community_id_communities')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_outbox_member_id_members'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_outbox')),
    sa.UniqueConstraint('once', name=op.f('uq_outbox_once'))
    )
    with op.batch_alter_table('outbox', schema=None) as batch_op:
        batch_op.create_index('ix_outbox_begun', ['platform', 'direct', 'visible_at'], unique=False, sqlite_where=sa.text("state = 'waiting' AND visible_at > due_at"), postgresql_where=sa.text("state = 'waiting' AND visible_at > due_at"))
        batch_op.create_index('ix_outbox_done', ['done_at'], unique=False, sqlite_where=sa.text("state IN ('sent', 'vain')"), postgresql_where=sa.text("state IN ('sent', 'vain')"))
        batch_op.create_index('ix_outbox_lane', ['lane', 'due_at', 'id'], unique=False, sqlite_where=sa.text("state = 'waiting' AND visible_at > due_at"), postgresql_where=sa.text("state = 'waiting' AND visible_at > due_at"))
        batch_op.create_index(batch_op.f('ix_outbox_member_id'), ['member_id'], unique=False)
        batch_op.create_index('ix_outbox_opened', ['platform', 'opened'], unique=False, sqlite_where=sa.text('opened IS NOT NULL'), postgresql_where=sa.text('opened IS NOT NULL'))
        batch_op.create_index('ix_outbox_ready', ['platform', 'direct', 'visible_at', 'id'], unique=False, sqlite_where=sa.text("state = 'waiting' AND visible_at <= due_at"), postgresql_where=sa.text("state = 'waiting' AND visible_at <= due_at"))
        batch_op.create_index('ix_outbox_troubled', ['community_id'], unique=False, sqlite_where=sa.text("state IN ('dead', 'uncertain')"), postgresql_where=sa.text("state IN ('dead', 'uncertain')"))



def downgrade() -> None:
    with op.batch_alter_table('outbox', schema=None) as batch_op:
        batch_op.drop_index('ix_outbox_troubled', sqlite_where=sa.text("state IN ('dead', 'uncertain')"), postgresql_where=sa.text("state IN ('dead', 'uncertain')"))
        batch_op.drop_index('ix_outbox_ready', sqlite_where=sa.text("state = 'waiting' AND visible_at <= due_at"), postgresql_where=sa.text("state = 'waiting' AND visible_at <= due_at"))
        batch_op.drop_index('ix_outbox_opened', sqlite_where=sa.text('opened IS NOT NULL'), postgresql_where=sa.text('opened IS NOT NULL'))
        batch_op.drop_index(batch_op.f('ix_outbox_member_id'))
        batch_op.drop_index('ix_outbox_lane', sqlite_where=sa.text("state = 'waiting' AND visible_at > due_at"), postgresql_where=sa.text("state = 'waiting' AND visible_at > due_at"))
        batch_op.drop_index('ix_outbox_done', sqlite_where=sa.text("state IN ('sent', 'vain')"), postgresql_where=sa.text("state IN ('sent', 'vain')"))
        batch_op.drop_index('ix_outbox_begun', sqlite_where=sa.text("state = 'waiting' AND visible_at > due_at"), postgresql_where=sa.text("state = 'waiting' AND visible_at > due_at"))

    op.drop_table('outbox')
