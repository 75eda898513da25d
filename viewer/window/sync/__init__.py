"""Keeps two articles in step: which passage is beside which, and at what height."""
