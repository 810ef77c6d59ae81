"""The chassis: everything but the features."""

import os

# A question is a little arithmetic. Sharing it out among threads takes several times longer than doing it, and more
# on a busy machine. It must be said before numpy is first imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
