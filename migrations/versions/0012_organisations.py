"""organisations

Revision ID: 0012
Revises: 0011
"""

import sqlalchemy as sa
from alembic import op


revision = '0012'
down_revision = '0011'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('organisations',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('community_id', sa.Integer(), nullable=False),
    sa.Column('slug', sa.String(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('country', sa.String(), nullable=False),
    sa.Column('place', sa.String(), nullable=True),
    sa.Column('latitude', sa.Double(), nullable=True),
    sa.Column('longitude', sa.Double(), nullable=True),
    sa.Column('languages', sa.String(), nullable=False),
    sa.Column('topics', sa.String(), nullable=False),
    sa.Column('groups', sa.String(), nullable=False),
    sa.Column('offers', sa.String(), nullable=False),
    sa.Column('website', sa.String(), nullable=True),
    sa.Column('size', sa.String(), nullable=True),
    sa.Column('funded_until', sa.Date(), nullable=True),
    sa.Column('practices', sa.JSON(), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('added_by', sa.Integer(), nullable=True),
    sa.Column('named_by', sa.Integer(), nullable=True),
    sa.Column('added_at', sa.DateTime(), nullable=False),
    sa.Column('confirmed_at', sa.DateTime(), nullable=True),
    sa.Column('asked_at', sa.DateTime(), nullable=True),
    sa.ForeignKeyConstraint(['added_by'], ['members.id'], name=op.f('fk_organisations_added_by_members'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['community_id'], ['communities.id'], name=op.f('fk_organisations_community_id_communities')),
    sa.ForeignKeyConstraint(['named_by'], ['organisations.id'], name=op.f('fk_organisations_named_by_organisations'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_organisations')),
    sa.UniqueConstraint('community_id', 'slug', name=op.f('uq_organisations_community_id_slug'))
    )
    with op.batch_alter_table('organisations', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_organisations_added_by'), ['added_by'], unique=False)
        batch_op.create_index('ix_organisations_standing', ['community_id', 'state', 'confirmed_at'], unique=False)

    op.create_table('stewards',
    sa.Column('organisation_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('since', sa.DateTime(), nullable=False),
    sa.Column('accepted_at', sa.DateTime(), nullable=True),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_stewards_member_id_members'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisations.id'], name=op.f('fk_stewards_organisation_id_organisations'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('organisation_id', 'member_id', name=op.f('pk_stewards'))
    )
    with op.batch_alter_table('stewards', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_stewards_member_id'), ['member_id'], unique=False)



def downgrade() -> None:
    with op.batch_alter_table('stewards', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_stewards_member_id'))

    op.drop_table('stewards')
    with op.batch_alter_table('organisations', schema=None) as batch_op:
        batch_op.drop_index('ix_organisations_standing')
        batch_op.drop_index(batch_op.f('ix_organisations_added_by'))

    op.drop_table('organisations')
