"""one_community

Revision ID: 0015
Revises: 0014
"""

import sqlalchemy as sa
from alembic import op


revision = '0015'
down_revision = '0014'
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

    op.create_table('gap_echoes',
    sa.Column('reply_id', sa.Integer(), nullable=False),
    sa.Column('platform', sa.String(), nullable=False),
    sa.Column('place', sa.String(), nullable=False),
    sa.Column('direct', sa.Boolean(), nullable=False),
    sa.Column('remote_place', sa.String(), nullable=False),
    sa.Column('message', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['reply_id'], ['gap_replies.id'], name=op.f('fk_gap_echoes_reply_id_gap_replies'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('reply_id', 'platform', 'place', name=op.f('pk_gap_echoes'))
    )
    with op.batch_alter_table('gap_echoes', schema=None) as batch_op:
        batch_op.create_index('ix_gap_echoes_said', ['platform', 'remote_place', 'message'], unique=False)

    with op.batch_alter_table('gap_places', schema=None) as batch_op:
        batch_op.add_column(sa.Column('space', sa.String(), nullable=True))
        batch_op.add_column(sa.Column('within', sa.String(), nullable=True))

    with op.batch_alter_table('gap_replies', schema=None) as batch_op:
        batch_op.add_column(sa.Column('edits', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('taken_back_at', sa.DateTime(), nullable=True))

    with op.batch_alter_table('members', schema=None) as batch_op:
        batch_op.add_column(sa.Column('reach', sa.String(), nullable=True))
        batch_op.add_column(sa.Column('spoke_on', sa.String(), nullable=True))
        batch_op.add_column(sa.Column('joined_into', sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f('ix_members_joined_into'), ['joined_into'], unique=False)
        batch_op.create_foreign_key(batch_op.f('fk_members_joined_into_members'), 'members', ['joined_into'], ['id'], ondelete='CASCADE')

    with op.batch_alter_table('spaces', schema=None) as batch_op:
        batch_op.add_column(sa.Column('name', sa.String(), nullable=True))



def downgrade() -> None:
    with op.batch_alter_table('spaces', schema=None) as batch_op:
        batch_op.drop_column('name')

    with op.batch_alter_table('members', schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f('fk_members_joined_into_members'), type_='foreignkey')
        batch_op.drop_index(batch_op.f('ix_members_joined_into'))
        batch_op.drop_column('joined_into')
        batch_op.drop_column('spoke_on')
        batch_op.drop_column('reach')

    with op.batch_alter_table('gap_replies', schema=None) as batch_op:
        batch_op.drop_column('taken_back_at')
        batch_op.drop_column('edits')

    with op.batch_alter_table('gap_places', schema=None) as batch_op:
        batch_op.drop_column('within')
        batch_op.drop_column('space')

    with op.batch_alter_table('gap_echoes', schema=None) as batch_op:
        batch_op.drop_index('ix_gap_echoes_said')

    op.drop_table('gap_echoes')
    with op.batch_alter_table('codes', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_codes_until'))
        batch_op.drop_index(batch_op.f('ix_codes_member_id'))

    op.drop_table('codes')
    with op.batch_alter_table('code_tries', schema=None) as batch_op:
        batch_op.drop_index('ix_code_tries_of')

    op.drop_table('code_tries')
