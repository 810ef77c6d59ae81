"""paths

Revision ID: 0014
Revises: 0013
"""

import sqlalchemy as sa
from alembic import op


revision = '0014'
down_revision = '0013'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('paths',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('community_id', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(), nullable=False),
    sa.Column('language', sa.String(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('country', sa.String(), nullable=True),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('steps', sa.JSON(), nullable=False),
    sa.Column('made_at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['community_id'], ['communities.id'], name=op.f('fk_paths_community_id_communities')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_paths'))
    )
    with op.batch_alter_table('paths', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_paths_community_id'), ['community_id'], unique=False)

    op.create_table('coordinators',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('community_id', sa.Integer(), nullable=False),
    sa.Column('country', sa.String(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('contact', sa.String(), nullable=False),
    sa.Column('named_at', sa.DateTime(), nullable=False),
    sa.Column('agreed_at', sa.DateTime(), nullable=True),
    sa.ForeignKeyConstraint(['community_id'], ['communities.id'], name=op.f('fk_coordinators_community_id_communities')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_coordinators_member_id_members'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_coordinators')),
    sa.UniqueConstraint('community_id', 'country', 'member_id', name=op.f('uq_coordinators_community_id_country_member_id'))
    )
    with op.batch_alter_table('coordinators', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_coordinators_member_id'), ['member_id'], unique=False)

    op.create_table('crises',
    sa.Column('community_id', sa.Integer(), nullable=False),
    sa.Column('country', sa.String(), nullable=False),
    sa.Column('path_id', sa.Integer(), nullable=False),
    sa.Column('since', sa.DateTime(), nullable=False),
    sa.Column('until', sa.Date(), nullable=True),
    sa.ForeignKeyConstraint(['community_id'], ['communities.id'], name=op.f('fk_crises_community_id_communities')),
    sa.ForeignKeyConstraint(['path_id'], ['paths.id'], name=op.f('fk_crises_path_id_paths')),
    sa.PrimaryKeyConstraint('community_id', 'country', name=op.f('pk_crises'))
    )
    op.create_table('walks',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('community_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('path_id', sa.Integer(), nullable=False),
    sa.Column('platform', sa.String(), nullable=False),
    sa.Column('account', sa.String(), nullable=False),
    sa.Column('country', sa.String(), nullable=True),
    sa.Column('hour', sa.Integer(), nullable=False),
    sa.Column('turn', sa.Integer(), nullable=False),
    sa.Column('going', sa.String(), nullable=False),
    sa.Column('sent', sa.JSON(), nullable=False),
    sa.Column('done', sa.JSON(), nullable=False),
    sa.Column('due_at', sa.DateTime(), nullable=False),
    sa.Column('begun_at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['community_id'], ['communities.id'], name=op.f('fk_walks_community_id_communities')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_walks_member_id_members'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['path_id'], ['paths.id'], name=op.f('fk_walks_path_id_paths')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_walks')),
    sa.UniqueConstraint('member_id', name=op.f('uq_walks_member_id'))
    )
    with op.batch_alter_table('walks', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_walks_due_at'), ['due_at'], unique=False)



def downgrade() -> None:
    with op.batch_alter_table('walks', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_walks_due_at'))

    op.drop_table('walks')
    op.drop_table('crises')
    with op.batch_alter_table('coordinators', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_coordinators_member_id'))

    op.drop_table('coordinators')
    with op.batch_alter_table('paths', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_paths_community_id'))

    op.drop_table('paths')
