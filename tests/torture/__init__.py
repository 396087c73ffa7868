"""Torture: the process dies, the network breaks, the server dawdles; no draft is lost or doubled.

``python -m torture`` in ``tests`` runs it and prints figures; ``make test`` holds a short sample.
"""
