"""The bot on Matrix, measured on a homeserver of our own."""
