"""${message}"""

import sqlalchemy as sa
from alembic import op
${imports if imports else ""}
revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Do what the title says."""
    ${upgrades if upgrades else "pass"}


def downgrade() -> None:
    """Refuse: what was handed in is never thrown away."""
    raise NotImplementedError("restore a backup instead")
