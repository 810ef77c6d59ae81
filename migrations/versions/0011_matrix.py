"""matrix

Revision ID: 0011
Revises: 0010
"""

import sqlalchemy as sa
from alembic import op


revision = '0011'
down_revision = '0010'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('matrix_buttons',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('room', sa.String(), nullable=False),
    sa.Column('message', sa.String(), nullable=False),
    sa.Column('thread', sa.String(), nullable=False),
    sa.Column('codes', sa.JSON(), nullable=False),
    sa.Column('locale', sa.String(), nullable=False),
    sa.Column('origin', sa.String(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_matrix_buttons')),
    sa.UniqueConstraint('room', 'message', name=op.f('uq_matrix_buttons_room_message'))
    )
    with op.batch_alter_table('matrix_buttons', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_matrix_buttons_at'), ['at'], unique=False)
        batch_op.create_index('ix_matrix_buttons_of', ['room', 'thread', 'id'], unique=False)

    op.create_table('matrix_fillings',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('account', sa.String(), nullable=False),
    sa.Column('room', sa.String(), nullable=False),
    sa.Column('thread', sa.String(), nullable=False),
    sa.Column('form', sa.JSON(), nullable=False),
    sa.Column('answers', sa.JSON(), nullable=False),
    sa.Column('step', sa.Integer(), nullable=False),
    sa.Column('front', sa.Boolean(), nullable=False),
    sa.Column('origin', sa.String(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_matrix_fillings')),
    sa.UniqueConstraint('room', 'thread', 'account', name=op.f('uq_matrix_fillings_room_thread_account'))
    )
    with op.batch_alter_table('matrix_fillings', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_matrix_fillings_at'), ['at'], unique=False)

    op.create_table('matrix_inbound',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('event', sa.String(), nullable=False),
    sa.Column('room', sa.String(), nullable=False),
    sa.Column('body', sa.JSON(), nullable=False),
    sa.Column('said', sa.JSON(none_as_null=True), nullable=True),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('done_at', sa.DateTime(), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_matrix_inbound')),
    sa.UniqueConstraint('event', name=op.f('uq_matrix_inbound_event'))
    )
    with op.batch_alter_table('matrix_inbound', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_matrix_inbound_done_at'), ['done_at'], unique=False)



def downgrade() -> None:
    with op.batch_alter_table('matrix_inbound', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_matrix_inbound_done_at'))

    op.drop_table('matrix_inbound')
    with op.batch_alter_table('matrix_fillings', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_matrix_fillings_at'))

    op.drop_table('matrix_fillings')
    with op.batch_alter_table('matrix_buttons', schema=None) as batch_op:
        batch_op.drop_index('ix_matrix_buttons_of')
        batch_op.drop_index(batch_op.f('ix_matrix_buttons_at'))

    op.drop_table('matrix_buttons')
