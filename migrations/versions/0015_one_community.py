"""one_community

Revision ID: 0015
Revises: 0010
"""

import sqlalchemy as sa
from alembic import op


revision = '0015'
down_revision = '0010'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('code_tries',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('platform', sa.String(), nullable=False),
    sa.Column('account', sa.String(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_code_tries'))
    )
    with op.batch_alter_table('code_tries', schema=None) as batch_op:
        batch_op.create_index('ix_code_tries_of', ['platform', 'account', 'at'], unique=False)

    op.create_table('codes',
    sa.Column('key', sa.String(), nullable=False),
    sa.Column('opens', sa.String(), nullable=False),
    sa.Column('community_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('platform', sa.String(), nullable=False),
    sa.Column('until', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['community_id'], ['communities.id'], name=op.f('fk_codes_community_id_communities')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_codes_member_id_members'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('key', name=op.f('pk_codes'))
    )
    with op.batch_alter_table('codes', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_codes_member_id'), ['member_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_codes_until'), ['until'], unique=False)

    with op.batch_alter_table('spaces', schema=None) as batch_op:
        batch_op.add_column(sa.Column('name', sa.String(), nullable=True))



def downgrade() -> None:
    with op.batch_alter_table('spaces', schema=None) as batch_op:
        batch_op.drop_column('name')

    with op.batch_alter_table('codes', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_codes_until'))
        batch_op.drop_index(batch_op.f('ix_codes_member_id'))

    op.drop_table('codes')
    with op.batch_alter_table('code_tries', schema=None) as batch_op:
        batch_op.drop_index('ix_code_tries_of')

    op.drop_table('code_tries')
