"""Saying what was promised, measured: real processes, really killed, and a receiver that writes down what it hears."""
